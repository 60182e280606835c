import { expect, test } from 'vitest';
import { findLimit, formatLimit } from './limit.ts';

test.each([
  ['2026-10-30', '2026-11-05', []],
  ['2026-11-20', '2026-11-25', []],
])('three working days after %s end on %s (152-ФЗ ст. 10.1)', (on, date, unsureYears) => {
  expect(findLimit(on)).toEqual({ date, unsureYears });
});

test('where the calendar is not final, the earliest safe day is named as such', () => {
  const limit = findLimit('2026-12-30');
  expect(limit.unsureYears).toEqual([2027]);
  expect(limit.date > '2026-12-30' && limit.date <= '2027-01-14').toBe(true);
  expect(formatLimit(limit)).toMatch(/2027.*самая ранняя безопасная дата/);
  expect(findLimit('2031-03-14')).toEqual({ date: '2031-03-19', unsureYears: [2031] });
});
