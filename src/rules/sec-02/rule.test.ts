import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const program = {
  id: 'p',
  startDate: '2026-09-01',
  plannedEndDate: '2027-05-31',
  forms: ['teacher-teacher'],
  kinds: ['traditional'],
  pairing: 'g',
};
const stated = (statedOn: string) => ({
  notApplicable: [{ rule: 'SEC-02', reason: 'Наставляемых нет', statedOn }],
});

const accept: [name: string, input: ContentInput][] = [
  ['a running programme', { programs: [program] }],
  ['begins today', { programs: [{ ...program, startDate: '2026-11-22' }] }],
  [
    'a completed programme may lack fields',
    { programs: [program, { id: 'old', completion: { ground: 'initiative', date: '2026-11-22' } }] },
  ],
  ['a draft may lack fields', { programs: [program, { id: 'd', draft: true }] }],
  ['a Р-145 programme may lack fields here', { programs: [program, { id: 'r', regime: 'r145' }] }],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing at all (case 92)', {}, ['noneRunning school/school']],
  ['begins tomorrow', { programs: [{ ...program, startDate: '2026-11-23' }] }, ['noneRunning school/school']],
  [
    'completed today',
    { programs: [{ ...program, completion: { ground: 'initiative', date: '2026-11-22' } }] },
    ['noneRunning school/school'],
  ],
  ['only Р-145', { programs: [{ ...program, regime: 'r145' }] }, ['noneRunning school/school']],
  ['only a draft', { programs: [{ ...program, draft: true }] }, ['noneRunning school/school']],
  ['statement dated tomorrow', { school: stated('2026-11-23') }, ['noneRunning school/school']],
  [
    'no planned end and no forms',
    { programs: [{ ...program, plannedEndDate: undefined, forms: [] }] },
    ['incomplete programs/p plannedEndDate'],
  ],
  [
    'no start: it can never run',
    { programs: [{ ...program, startDate: undefined }] },
    ['incomplete programs/p startDate', 'noneRunning school/school'],
  ],
  ['no kinds', { programs: [{ ...program, kinds: [] }] }, ['incomplete programs/p kinds']],
  ['no pairing', { programs: [{ ...program, pairing: undefined }] }, ['incomplete programs/p pairing']],
  [
    'statement beside a running programme',
    { school: stated('2026-09-01'), programs: [program] },
    ['statementOutdated school/school notApplicable.0'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const outcome = runRule(rule, input);
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence).toMatchObject([{ id: 'p' }]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    const outcome = runRule(rule, input);
    expect(summarise(outcome.violations)).toEqual(expected);
    expect(outcome.notApplicable).toBeUndefined();
  });
  test.each(['2026-11-22', '2026-09-01'])('does not apply: no mentees, stated on %s', (statedOn) => {
    expect(runRule(rule, { school: stated(statedOn) })).toEqual({
      violations: [],
      notApplicable: { code: 'noMentees', args: { date: statedOn, reason: 'Наставляемых нет' } },
    });
  });
  test('names all missing fields in one violation', () => {
    const [violation] = runRule(rule, { programs: [{ id: 'p', startDate: '2026-09-01' }] }).violations;
    expect(violation?.args['fields']).toBe('plannedEndDate forms kinds pairing');
  });
});
