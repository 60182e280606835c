import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const consents = (first: object, second: object) => [
  { kind: 'processing', signedOn: '2026-09-01', documentRef: 'журнал, запись 1', ...first },
  { kind: 'distribution', signedOn: '2026-09-01', documentRef: 'журнал, запись 1', ...second },
];
const [recent, before] = [
  'sameDocument mentees/n consents.1.documentRef',
  'sameDocumentBefore mentees/n consents.1.documentRef',
];

const accept: [name: string, consents: object[]][] = [
  ['two documents', consents({}, { documentRef: 'журнал, запись 2' })],
  [
    'the duty consent on the same sheet is a matter of PD-03',
    [
      ...consents({}, { documentRef: 'журнал, запись 2' }),
      { kind: 'mentoringDuty', signedOn: '2026-09-01', documentRef: 'журнал, запись 1' },
    ],
  ],
];

const reject: [name: string, consents: object[], expected: string][] = [
  ['one document (case 50)', consents({}, {}), recent],
  ['signed on the first day', consents({ signedOn: '2025-09-01' }, { signedOn: '2025-09-01' }), recent],
  [
    'one of them signed on the first day',
    consents({ signedOn: '2025-01-01' }, { signedOn: '2025-09-01' }),
    recent,
  ],
  [
    'signed the day before (case 50)',
    consents({ signedOn: '2025-08-31' }, { signedOn: '2025-08-31' }),
    before,
  ],
  ['written otherwise', consents({}, { documentRef: 'Журнал,  запись 1' }), recent],
  ['ends today', consents({}, { validTo: '2026-11-22' }), recent],
];

const silent: [name: string, consents: object[]][] = [
  ['no place known', consents({}, { documentRef: undefined })],
  ['ended yesterday', consents({}, { validTo: '2026-11-21' })],
  ['withdrawn today', consents({ withdrawnOn: '2026-11-22' }, {})],
  ['processing only', consents({}, { kind: 'processing' })],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, list) => {
    expect(runRule(rule, { mentors: [{ id: 'm', consents: list }] })).toEqual({
      violations: [],
      evidence: [{ kind: 'mentors', id: 'm', file: 'mentors/m.json' }],
    });
  });
  test.each(reject)('rejects: %s', (_, list, expected) => {
    const { violations } = runRule(rule, { mentees: [{ id: 'n', consents: list }] });
    expect(summarise(violations)).toEqual([expected]);
    expect(JSON.stringify(violations), 'the place stays inside').not.toContain('запись');
  });
  test.each(silent)('does not apply: %s', (_, list) => {
    expect(runRule(rule, { mentees: [{ id: 'n', consents: list }] }).notApplicable?.code).toBe('noPairs');
  });
  test('the error keeps the card in the section', () => {
    expect(rule.codes['sameDocument']).toMatchObject({ severity: 'error', withholds: false });
  });
});
