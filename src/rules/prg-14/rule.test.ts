import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const completed = (date: string, more: object = {}) => ({
  id: 'p',
  completion: { ground: 'plan-completed', date },
  ...more,
});
const results = { summary: 'Итог' };

const accept: [name: string, input: ContentInput][] = [
  ['published on the day of completion', { programs: [completed('2026-11-22', { results })] }],
  [
    'prepared before the completion, shown since',
    { programs: [completed('2026-10-08', { results: { ...results, draft: true } })] },
  ],
  [
    'published late, but published',
    { programs: [completed('2026-05-29', { results: { ...results, publishedOn: '2026-09-01' } })] },
  ],
];

const overdue = 'overdue programs/p results';
const due = 'due programs/p results';
const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['45 days (case 14)', { programs: [completed('2026-10-08')] }, [overdue]],
  [
    'publication set for tomorrow',
    { programs: [completed('2026-10-08', { results: { ...results, publishOn: '2026-11-23' } })] },
    [overdue],
  ],
  ['within the term', { programs: [completed('2026-11-20')] }, [due]],
  [
    'ended early',
    { programs: [{ id: 'p', completion: { ground: 'curator', date: '2026-02-15' } }] },
    [overdue],
  ],
  [
    'a year without a calendar',
    { programs: [completed('2024-05-31')] },
    [overdue, 'calendarMissing programs/p results'],
  ],
];

const none: [name: string, input: ContentInput][] = [
  ['running', { programs: [{ id: 'p' }] }],
  ['completion tomorrow', { programs: [completed('2026-11-23')] }],
  ['the regime Р-145', { programs: [completed('2026-02-15', { regime: 'r145' })] }],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const { violations, notApplicable } = runRule(rule, input);
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(none)('is not applicable: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noCompleted' } });
  });
  test.each([
    ['2026-10-30', '2026-11-16', '2026-11-16', [due]],
    ['2026-10-30', '2026-11-17', '2026-11-16', [overdue]],
    ['2026-05-29', '2026-06-15', '2026-06-15', [due]],
    ['2026-05-29', '2026-06-16', '2026-06-15', [overdue]],
    ['2026-12-30', '2026-12-31', '2027-01-22', [due, 'calendarProvisional programs/p results']],
  ])('completed %s, as of %s: by %s', (date, asOf, deadline, expected) => {
    const { violations } = runRule(rule, { programs: [completed(date)] }, asOf);
    expect(summarise(violations)).toEqual(expected);
    expect(violations[0]?.args['deadline']).toBe(deadline);
  });

  test('counts overdue working days and the share published on time', () => {
    const { violations, indicators } = runRule(rule, {
      programs: [
        completed('2026-09-30'),
        { ...completed('2026-05-29', { results: { ...results, publishedOn: '2026-06-08' } }), id: 'q' },
        { ...completed('2026-11-20'), id: 'r' },
      ],
    });
    expect(violations[0]?.args).toMatchObject({ deadline: '2026-10-14', overdueDays: 26 });
    expect(indicators).toEqual([
      { id: 'PRG-14.onTime', numerator: 1, denominator: 2 },
      { id: 'PRG-14.overdueDays', numerator: 26 },
    ]);
  });

  test('45 days: 20 working days overdue (case 14)', () => {
    const [violation] = runRule(rule, { programs: [completed('2026-10-08')] }).violations;
    expect(violation?.args).toMatchObject({ deadline: '2026-10-22', overdueDays: 20 });
  });

  test.each(['initiative', 'curator'])('does not tell the ground %s', (ground) => {
    const { violations } = runRule(rule, {
      programs: [{ id: 'p', completion: { ground, date: '2026-02-15' } }],
    });
    expect(violations[0]?.args['endedEarly']).toBe(1);
    expect(JSON.stringify(violations)).not.toContain(ground);
  });
});
