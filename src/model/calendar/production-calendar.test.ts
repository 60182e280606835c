import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addDays, daysBetween } from './calendar-date.ts';
import { addWorkingDays, isWorkingDay } from './production-calendar.ts';

describe('isWorkingDay', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-04', false, 'a holiday'],
    ['2026-03-09', false, 'a day off moved by the Labour Code'],
    ['2026-12-31', false, 'a day off moved by the decree'],
    ['2025-11-01', true, 'a working Saturday'],
    ['2025-11-03', false, 'the Monday that it pays for'],
    ['2035-01-01', true, 'a Monday of a year without a calendar'],
    ['2035-01-06', false, 'a Saturday of a year without a calendar'],
  ])('%s → %s, %s', (date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });

  test('refuses a day that does not exist', () => {
    expect(() => isWorkingDay('2026-02-30')).toThrow(RangeError);
  });
});

describe('addWorkingDays', () => {
  test.each([
    ['2026-10-30', 10, '2026-11-16'],
    ['2026-10-30', 3, '2026-11-05'],
    ['2026-11-20', 3, '2026-11-25'],
    ['2026-05-29', 10, '2026-06-15'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2025-10-31', 1, '2025-11-01'],
    ['2025-10-31', 2, '2025-11-05'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s + %i = %s, nothing to report', (date, n, expected) => {
    expect(addWorkingDays(date, n)).toEqual({ date: expected, missingYears: [], provisionalYears: [] });
  });

  test('over the New Year into a provisional calendar', () => {
    expect(addWorkingDays('2026-12-30', 3)).toEqual({
      date: '2027-01-13',
      missingYears: [],
      provisionalYears: [2027],
    });
  });

  test('a year without a calendar is reported and counted Monday–Friday', () => {
    expect(addWorkingDays('2027-12-30', 3)).toEqual({
      date: '2028-01-04',
      missingYears: [2028],
      provisionalYears: [2027],
    });
  });

  test('a year that was not entered is not reported', () => {
    expect(addWorkingDays('2026-12-29', 1)).toEqual({
      date: '2026-12-30',
      missingYears: [],
      provisionalYears: [],
    });
  });

  test('calendars are an argument', () => {
    expect(addWorkingDays('2026-12-30', 3, new Map())).toEqual({
      date: '2027-01-04',
      missingYears: [2026, 2027],
      provisionalYears: [],
    });
  });

  test.each([-1, 1.5, Number.NaN, Infinity])('refuses %d days', (n) => {
    expect(() => addWorkingDays('2026-09-01', n)).toThrow(RangeError);
  });

  test.each(['2026-02-30', '01.09.2026', ''])('refuses the day %j, also for no days', (date) => {
    expect(() => addWorkingDays(date, 0)).toThrow(RangeError);
  });
});

describe('properties', () => {
  const anyDay = fc.integer({ min: 0, max: 1460 }).map((n) => addDays('2024-06-01', n));
  const anyCount = fc.integer({ min: 1, max: 120 });

  test('the sum is a working day, and exactly n were counted up to it', () => {
    fc.assert(
      fc.property(anyDay, anyCount, (day, n) => {
        const { date } = addWorkingDays(day, n);
        const passed = Array.from({ length: daysBetween(day, date) }, (_, i) => addDays(day, i + 1));
        expect(isWorkingDay(date)).toBe(true);
        expect(passed.filter((each) => isWorkingDay(each))).toHaveLength(n);
      }),
    );
  });

  test('a later event or more days never give an earlier date', () => {
    fc.assert(
      fc.property(anyDay, anyCount, fc.nat({ max: 30 }), (day, n, more) => {
        const { date } = addWorkingDays(day, n);
        expect(addWorkingDays(addDays(day, more), n).date >= date).toBe(true);
        expect(addWorkingDays(day, n + more).date >= date).toBe(true);
      }),
    );
  });

  test('days add up', () => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (day, a, b) => {
        expect(addWorkingDays(addWorkingDays(day, a).date, b).date).toBe(addWorkingDays(day, a + b).date);
      }),
    );
  });
});

describe('the time zone of the process', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(['Pacific/Kiritimati', 'America/Sao_Paulo', 'Asia/Kamchatka', 'UTC'])(
    '%s changes nothing',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(addWorkingDays('2026-10-30', 10).date).toBe('2026-11-16');
      expect(addWorkingDays('2026-12-30', 3).date).toBe('2027-01-13');
      expect(isWorkingDay('2025-11-01')).toBe(true);
    },
  );
});
