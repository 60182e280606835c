import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const reviewed = (...days: string[]) => ({ menteeBankReviews: days.map((reviewedOn) => ({ reviewedOn })) });

const table: [
  name: string,
  school: Record<string, unknown>,
  asOf: string,
  expected: string[],
  daysLeft?: number,
][] = [
  ['reviewed today', reviewed('2026-11-22'), '2026-11-22', [], 365],
  ['30 days left', reviewed('2025-12-01'), '2026-11-01', [], 30],
  ['29 days left', reviewed('2025-12-01'), '2026-11-02', ['soon'], 29],
  ['9 days left, as in the demo school', reviewed('2025-12-01'), '2026-11-22', ['soon'], 9],
  ['the anniversary', reviewed('2025-12-01'), '2026-12-01', ['soon'], 0],
  ['the day after', reviewed('2025-12-01'), '2026-12-02', ['overdue'], -1],
  ['29 February, anniversary', reviewed('2024-02-29'), '2025-02-28', ['soon'], 0],
  ['29 February, day after', reviewed('2024-02-29'), '2025-03-01', ['overdue'], -1],
  ['the latest of several counts', reviewed('2026-11-20', '2024-01-01'), '2026-11-22', [], 363],
  ['a future review does not count', reviewed('2026-11-23'), '2026-11-22', ['future', 'never']],
  ['no review, system begun lately', { implementsSince: '2026-09-01' }, '2026-11-22', [], 283],
  ['no review, system begun long ago', { implementsSince: '2022-09-10' }, '2026-11-22', ['overdue'], -1169],
  ['nothing known', {}, '2026-11-22', ['never']],
];

describe(rule.id, () => {
  test.each(table)('%s', (_, school, asOf, expected, daysLeft) => {
    const { violations, indicators } = runRule(rule, { school }, asOf);
    expect(violations.map(({ code }) => code)).toEqual(expected);
    expect(indicators?.[0]?.numerator).toBe(daysLeft);
  });

  test('names the review that is dated in the future', () => {
    const { violations } = runRule(rule, { school: reviewed('2026-11-01', '2026-11-23') });
    expect(summarise(violations)).toEqual(['future school/school menteeBankReviews.1.reviewedOn']);
  });

  test('a change of an entry is no review', () => {
    const { violations } = runRule(rule, { mentees: [{ id: 'b', updatedOn: '2026-11-21' }] });
    expect(summarise(violations)).toEqual(['never school/school menteeBankReviews']);
  });
});
