import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consent = {
  kind: 'distribution',
  scopes: ['name'],
  channels: ['site', 'feed'],
  resources: ['https://school.example'],
  signedOn: '2026-09-01',
  validTo: '2027-08-31',
};
const mentor = (changes: object = {}, more: object = {}): EntryInput => ({
  id: 'm',
  consents: [
    { kind: 'processing', signedOn: '2026-09-01' },
    { ...consent, ...changes },
  ],
  ...more,
});
const open = { openMentoring: { enabled: true } };
const bank = ['site', 'regionalBank'];
const both = ['https://www.school.example/nastavnichestvo/', 'https://bank.example'];
const at = (code: string, field: string) => `${code} mentors/m consents.1.${field}`;

const accept: [name: string, mentor: EntryInput][] = [
  ['open mentoring without a consent to the bank: SEC-10 speaks', mentor({}, open)],
  ['the host alone', mentor()],
  ['a page of the site, with www', mentor({ resources: ['https://www.school.example/a/b'] })],
  ['for the bank, with its address', mentor({ channels: bank, resources: both })],
  ['open mentoring, with the address of the bank', mentor({ channels: bank, resources: both }, open)],
  ['for the bank alone', mentor({ channels: ['regionalBank'], resources: ['https://bank.example'] })],
  ['not begun', mentor({ validFrom: '2027-01-01' })],
];

const reject: [name: string, mentor: EntryInput, expected: string[]][] = [
  ['no scopes', mentor({ scopes: [] }), [at('noScopes', 'scopes')]],
  ['no channels', mentor({ channels: [] }), [at('noChannels', 'channels')]],
  ['no addresses', mentor({ resources: [] }), [at('ownResource', 'resources')]],
  [
    'print, another site only',
    mentor({ channels: ['print'], resources: ['https://bank.example'] }),
    [at('ownResource', 'resources')],
  ],
  ['no term', mentor({ validTo: undefined }), [at('noTerm', 'validTo')]],
  [
    'for the bank, the own site only (case 46)',
    mentor({ channels: bank }),
    [at('bankResource', 'resources')],
  ],
  [
    'for the bank, said once for an open mentor (case 46)',
    mentor({ channels: bank }, open),
    [at('bankResource', 'resources')],
  ],
  ['not begun is looked at', mentor({ validFrom: '2027-01-01', scopes: [] }), [at('noScopes', 'scopes')]],
  ['ends today', mentor({ validTo: '2026-11-22', scopes: [] }), [at('noScopes', 'scopes')]],
  [
    'everything at once',
    mentor({ scopes: [], resources: [], validTo: undefined }),
    [at('noScopes', 'scopes'), at('ownResource', 'resources'), at('noTerm', 'validTo')],
  ],
];

const silent: [name: string, mentor: EntryInput][] = [
  ['ended yesterday', mentor({ validTo: '2026-11-21', scopes: [] })],
  ['withdrawn today', mentor({ withdrawnOn: '2026-11-22', scopes: [] })],
  ['a consent to processing', mentor({ kind: 'processing' })],
  ['open mentoring without any consent: SEC-10 speaks', { id: 'm', ...open }],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, entry) => {
    expect(runRule(rule, { mentors: [entry] })).toMatchObject({ violations: [], evidence: [{ id: 'm' }] });
  });
  test.each(reject)('rejects: %s', (_, entry, expected) => {
    expect(summarise(runRule(rule, { mentors: [entry] }).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, entry) => {
    expect(runRule(rule, { mentors: [entry] })).toMatchObject({
      violations: [],
      notApplicable: { code: 'noConsents' },
    });
  });
  test('looks at mentees', () => {
    const { violations } = runRule(rule, { mentees: [{ ...mentor({ scopes: [] }), id: 'n' }] });
    expect(summarise(violations)).toEqual(['noScopes mentees/n consents.1.scopes']);
  });
  test.each([
    ['2027-06-02', []],
    ['2027-06-03', ['actEnding school/school']],
    ['2027-08-31', ['actEnding school/school']],
    ['2027-09-01', ['actEnded school/school']],
  ])('the end of the act as of %s', (asOf, expected) => {
    expect(summarise(runRule(rule, {}, asOf).violations)).toEqual(expected);
  });
});
