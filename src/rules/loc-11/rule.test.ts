import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const report = { id: 'r', schoolYear: '2025-2026', date: '2026-06-10' };
const school = { implementsSince: '2022-09-10' };
const program = {
  id: 'p',
  pairing: 'x',
  startDate: '2025-09-01',
  completion: { date: '2026-05-29', ground: 'plan-completed' },
};
const missing = ['noReport school/school'];

const table: [name: string, input: ContentInput, asOf: string, expected: string[]][] = [
  ['report of the last year', { school, reports: [report] }, '2026-11-22', []],
  ['no report', { school }, '2026-11-22', missing],
  ['no report, a programme ran', { programs: [program] }, '2026-11-22', missing],
  [
    'report of an earlier year',
    { school, reports: [{ ...report, schoolYear: '2024-2025' }] },
    '2026-11-22',
    missing,
  ],
  ['report of another kind', { school, reports: [{ ...report, kind: 'survey' }] }, '2026-11-22', missing],
  ['report of Р-145', { school, reports: [{ ...report, regime: 'r145' }] }, '2026-11-22', missing],
  ['dated tomorrow', { school, reports: [{ ...report, date: '2026-11-23' }] }, '2026-11-22', missing],
  [
    'without a date',
    { school, reports: [{ ...report, date: undefined }] },
    '2026-11-22',
    ['undated reports/r date'],
  ],
  ['the last day of the year after', { school, reports: [report] }, '2027-08-31', []],
  ['the next year is over', { school, reports: [report] }, '2027-09-01', missing],
];

describe(rule.id, () => {
  test.each(table)('%s', (_, input, asOf, expected) => {
    const { violations, notApplicable } = runRule(rule, input, asOf);
    expect(summarise(violations)).toEqual(expected);
    expect(notApplicable).toBeUndefined();
  });

  test.each([
    ['begun after the year', { school: { implementsSince: '2026-09-01' } }],
    [
      'nothing ran in the year',
      { programs: [{ ...program, startDate: '2026-09-01', completion: undefined }] },
    ],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input).notApplicable?.code).toBe('notYet');
  });

  test('counts the participants of the year, each once', () => {
    const input = {
      mentors: [{ id: 'a' }],
      mentees: [{ id: 'b' }, { id: 'c' }],
      pairings: [
        { id: 'x', mentors: ['a'], mentees: ['b'] },
        { id: 'y', mentors: ['a'], mentees: ['c'] },
      ],
      programs: [program, { ...program, id: 'q', pairing: 'y' }, { id: 'later', startDate: '2026-09-01' }],
    };
    expect(runRule(rule, input).indicators).toEqual([
      { id: 'LOC-11.programs', numerator: 2 },
      { id: 'LOC-11.mentors', numerator: 1 },
      { id: 'LOC-11.mentees', numerator: 2 },
    ]);
  });
});
