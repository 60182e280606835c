import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const processing = { kind: 'processing', signedOn: '2026-08-28' };
const consent = {
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site', 'regionalBank'],
  resources: ['https://school.example', 'https://bank.example/mentors'],
  signedOn: '2026-09-01',
};
const mentor = (changes: Record<string, unknown> = {}, more: Record<string, unknown> = {}): EntryInput => ({
  id: 'm',
  openMentoring: { enabled: true, topics: ['Оценивание'] },
  consents: [processing, { ...consent, ...changes }],
  ...more,
});
const consentMissing = ['consentMissing mentors/m consents'];

const accept: [name: string, mentor: EntryInput][] = [
  ['opt-in with a consent for the bank', mentor()],
  ['expires today', mentor({ validTo: '2026-11-22' })],
  ['withdrawn from tomorrow', mentor({ withdrawnOn: '2026-11-23' })],
];

const reject: [name: string, mentor: EntryInput, expected: string[]][] = [
  ['no channel of the bank', mentor({ channels: ['site'] }), consentMissing],
  ['a consent to processing', mentor({ kind: 'processing' }), consentMissing],
  ['expired yesterday (case 47)', mentor({ validTo: '2026-11-21' }), consentMissing],
  ['withdrawn today (case 48)', mentor({ withdrawnOn: '2026-11-22' }), consentMissing],
  ['no consent', mentor({}, { consents: [] }), consentMissing],
  [
    'no topics',
    mentor({}, { openMentoring: { enabled: true } }),
    ['topicsMissing mentors/m openMentoring.topics'],
  ],
];

const silent: [name: string, mentor: EntryInput, denominator: number][] = [
  ['no opt-in, though the consent covers it', mentor({}, { openMentoring: { enabled: false } }), 1],
  ['resigned today: the opt-out holds', mentor({}, { leftOn: '2026-11-22' }), 0],
  ['a pupil', mentor({}, { grade: 10, isPedagogue: false }), 0],
];

const toldElsewhere: [name: string, mentor: EntryInput][] = [
  ['FED-11: only the site of the school (case 46)', mentor({ resources: ['https://school.example'] })],
  ['FED-11: the same site with www', mentor({ resources: ['https://www.school.example/'] })],
  ['FED-13: another signature', mentor({ signedBy: 'legalRepresentative' })],
  ['PD-01: no consent to processing', mentor({}, { consents: [consent] })],
];

describe(rule.id, () => {
  test.each(toldElsewhere)('is silent where another rule speaks: %s', (_, entry) => {
    expect(runRule(rule, { mentors: [entry] })).toMatchObject({
      violations: [],
      notApplicable: { code: 'toldElsewhere' },
      indicators: [{ id: 'SEC-10.bank', numerator: 0, denominator: 1 }],
    });
  });
  test.each(accept)('accepts: %s', (_, entry) => {
    expect(runRule(rule, { mentors: [entry] })).toMatchObject({
      violations: [],
      evidence: [{ id: 'm' }],
      indicators: [{ id: 'SEC-10.bank', numerator: 1, denominator: 1 }],
    });
  });
  test.each(reject)('rejects: %s', (_, entry, expected) => {
    expect(summarise(runRule(rule, { mentors: [entry] }).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, entry, denominator) => {
    expect(runRule(rule, { mentors: [entry] })).toEqual({
      violations: [],
      notApplicable: { code: 'nobodyOffers', args: {} },
      indicators: [{ id: 'SEC-10.bank', numerator: 0, denominator }],
    });
  });
  test('counts the ready ones of all mentors', () => {
    const mentors = [mentor(), { id: 'm2' }, { ...mentor({ channels: [] }), id: 'm3' }];
    expect(runRule(rule, { mentors }).indicators).toEqual([
      { id: 'SEC-10.bank', numerator: 1, denominator: 3 },
    ]);
  });
});
