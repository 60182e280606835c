import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const processing = { kind: 'processing', signedOn: '2026-09-01' };
const consent = (more: object = {}) => ({
  kind: 'distribution',
  scopes: ['name', 'photo'],
  channels: ['site'],
  resources: ['https://school.example'],
  signedOn: '2026-09-01',
  ...more,
});
const mentor = (consents: object[], more: object = {}): EntryInput => ({
  id: 'm',
  photo: 'portrait.jpg',
  consents,
  ...more,
});
const nameOnly = consent({ scopes: ['name'] });

const accept: [name: string, mentor: EntryInput][] = [
  ['a consent to the photo', mentor([processing, consent()])],
  ['name and photo in two consents', mentor([processing, nameOnly, consent({ scopes: ['photo'] })])],
  ['on its last day', mentor([processing, consent({ validTo: '2026-11-22' })])],
];

const reject: [name: string, mentor: EntryInput, code: string][] = [
  ['the name but not the photo (case 45)', mentor([processing, nameOnly]), 'noConsent'],
  ['no consent at all', mentor([]), 'noConsent'],
  ['a consent to processing', mentor([processing]), 'noConsent'],
  ['ended three working days ago', mentor([processing, consent({ validTo: '2026-11-18' })]), 'expired'],
  ['ended four working days ago', mentor([processing, consent({ validTo: '2026-11-13' })]), 'noConsent'],
  ['another channel', mentor([processing, consent({ channels: ['print'] })]), 'notForSite'],
  ['begins tomorrow', mentor([processing, consent({ validFrom: '2026-11-23' })]), 'notBegun'],
];

const silent: [name: string, mentor: EntryInput][] = [
  ['no photo', mentor([], { photo: undefined })],
  ['a minor: PD-07 speaks', mentor([], { isMinor: true })],
  ['a pupil whose age is not known', mentor([], { isPedagogue: false, grade: 11 })],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, entry) => {
    expect(runRule(rule, { mentors: [entry] })).toMatchObject({ violations: [], evidence: [{ id: 'm' }] });
  });
  test.each(reject)('rejects: %s', (_, entry, code) => {
    const { violations } = runRule(rule, { mentors: [entry] });
    expect(summarise(violations)).toEqual([`${code} mentors/m photo`]);
    expect(violations[0]?.attachment).toBe(code === 'noConsent' ? 'portrait.jpg' : undefined);
  });
  test.each(silent)('does not apply: %s', (_, entry) => {
    expect(runRule(rule, { mentors: [entry] })).toMatchObject({
      violations: [],
      notApplicable: { code: 'noPhotos' },
    });
  });
  test.each<[name: string, consents: object[]]>([
    ['FED-11: another site', [processing, consent({ resources: ['https://bank.example'] })]],
    ['FED-13: another signature', [processing, consent({ signedBy: 'legalRepresentative' })]],
    ['PD-01: no consent to processing', [consent()]],
  ])('is silent where another rule speaks: %s', (_, consents) => {
    expect(runRule(rule, { mentors: [mentor(consents)] }).violations).toEqual([]);
  });
  test('a withdrawn consent is a matter of FED-12', () => {
    const withdrawn = mentor([processing, consent({ withdrawnOn: '2026-11-20' })]);
    expect(runRule(rule, { mentors: [withdrawn] }).violations).toEqual([]);
  });
  test('the error keeps the card in the section', () => {
    expect(rule.codes['noConsent']).toMatchObject({ severity: 'error', withholds: false });
  });
});
