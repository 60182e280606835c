import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#model/calendar/calendar-date';
import { isWorkingDay } from '#model/calendar/production-calendar';
import { workingDaysAfter } from './working-days-after.ts';

describe('workingDaysAfter', () => {
  test.each([
    ['2026-11-20', '2026-11-22', 0, 'a weekend'],
    ['2026-11-22', '2026-11-23', 1, 'the next Monday'],
    ['2026-11-03', '2026-11-05', 1, 'over a holiday'],
    ['2025-10-31', '2025-11-01', 1, 'a working Saturday'],
    ['2026-10-14', '2026-11-22', 26, 'weeks with a holiday'],
    ['2026-11-22', '2026-11-22', 0, 'the same day'],
    ['2026-11-22', '2026-11-01', 0, 'an earlier day'],
  ])('%s – %s: %i, %s', (from, to, expected) => {
    expect(workingDaysAfter(from, to).days).toBe(expected);
  });

  test('counts the same days as going day by day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), fc.integer({ min: 0, max: 200 }), (start, length) => {
        const from = addDays('2024-01-01', start);
        const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
        expect(workingDaysAfter(from, addDays(from, length)).days).toBe(
          days.filter((day) => isWorkingDay(day)).length,
        );
      }),
    );
  });

  test('names the years without a calendar', () => {
    expect(workingDaysAfter('2024-12-30', '2025-02-01').missingYears).toEqual([2024]);
    expect(workingDaysAfter('2025-12-30', '2026-02-01').missingYears).toEqual([]);
    expect(workingDaysAfter('2024-12-30', '2024-12-30').missingYears).toEqual([]);
  });
});
