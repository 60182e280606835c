import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  isCalendarDate,
  maxDate,
  minDate,
} from './calendar-date.ts';

const msPerDay = 86_400_000;
const isoUtc = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => isoUtc(date.getTime()));
const anyShift = fc.integer({ min: -40_000, max: 40_000 });

describe('isCalendarDate', () => {
  test.each(['2026-09-01', '2024-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('accepts %s', (value) => {
    expect(isCalendarDate(value)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '01.09.2026',
    '2026-9-1',
    '2026/09/01',
    '2026–09–01',
    '2026-09',
    '2026',
    '2026-09-01T00:00:00Z',
    ' 2026-09-01',
    '2026-09-01\n',
    '٢٠٢٦-٠٩-٠١',
    '+002026-09-01',
    '',
    null,
    undefined,
    20260901,
    ['2026-09-01'],
    {},
    new Date('2026-09-01'),
  ])('refuses %j', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  test('accepts every day of its years', () => {
    fc.assert(fc.property(anyDay, (day) => isCalendarDate(day)));
  });
});

describe('golden values', () => {
  test('three calendar days from the start of work', () => {
    expect(addDays('2026-09-01', 3)).toBe('2026-09-04');
  });

  test.each([
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-09-01', 3, '2026-12-01'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', 0, '2026-01-15'],
  ])('%s + %i months = %s', (date, n, expected) => {
    expect(addMonths(date, n)).toBe(expected);
  });

  test('shortest programme from 30 November: three months less a day', () => {
    expect(addDays(addMonths('2026-11-30', 3), -1)).toBe('2027-02-27');
  });

  test.each([
    ['2028-02-29', 1, '2029-02-28'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-12-01', 1, '2026-12-01'],
  ])('%s + %i years = %s', (date, n, expected) => {
    expect(addYears(date, n)).toBe(expected);
  });

  test.each([
    ['2026-11-22', '2026-12-01', 9],
    ['2026-12-01', '2026-11-22', -9],
    ['2026-11-22', '2026-11-22', 0],
    ['2024-01-01', '2025-01-01', 366],
  ])('from %s to %s: %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

test('a sum may leave the years that content may state', () => {
  expect(addYears('2200-05-01', 1)).toBe('2201-05-01');
});

test.each(['2026-02-30', '01.09.2026', ''])('arithmetic refuses %j', (date) => {
  expect(() => addDays(date, 1)).toThrow(RangeError);
  expect(() => addMonths(date, 1)).toThrow(RangeError);
  expect(() => addYears(date, 1)).toThrow(RangeError);
  expect(() => daysBetween('2026-09-01', date)).toThrow(RangeError);
});

test.each([1.5, Number.NaN, Infinity])('arithmetic refuses %d days', (n) => {
  expect(() => addDays('2026-09-01', n)).toThrow(RangeError);
});

describe('minDate and maxDate', () => {
  test('pick from days in any order', () => {
    expect(minDate('2026-09-01', '2025-12-31', '2026-01-01')).toBe('2025-12-31');
    expect(maxDate('2026-01-01', '2026-09-01', '2025-12-31')).toBe('2026-09-01');
  });

  test('have nothing to say about no days', () => {
    const none: string[] = [];
    expect(minDate(...none)).toBeUndefined();
    expect(maxDate(...none)).toBeUndefined();
  });
});

describe('properties', () => {
  test('addDays agrees with UTC milliseconds', () => {
    fc.assert(
      fc.property(anyDay, anyShift, (day, n) => {
        expect(addDays(day, n)).toBe(isoUtc(Date.parse(day) + n * msPerDay));
      }),
    );
  });

  test('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDay, anyShift, (day, n) => {
        expect(addDays(addDays(day, n), -n)).toBe(day);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  test('order of days is order of strings, and addition keeps it', () => {
    const months = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(anyDay, anyDay, months, (a, b, n) => {
        const [early, late] = [minDate(a, b), maxDate(a, b)];
        expect(daysBetween(early, late)).toBeGreaterThanOrEqual(0);
        expect(addDays(early, n) <= addDays(late, n)).toBe(true);
        expect(addMonths(early, n) <= addMonths(late, n)).toBe(true);
      }),
    );
  });

  test('addMonths lands in the month meant, on the same day or the last one', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, n) => {
        const month = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
        const sum = addMonths(day, n);
        expect(month(sum)).toBe(month(day) + n);
        expect(sum.slice(8) === day.slice(8) || month(addDays(sum, 1)) === month(sum) + 1).toBe(true);
      }),
    );
  });
});

describe('the time zone of the process', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  // Apia had no 30 December 2011; São Paulo had no midnight on 2018-11-04.
  test.each(['Pacific/Apia', 'America/Sao_Paulo', 'Pacific/Kiritimati', 'Asia/Kamchatka', 'UTC'])(
    '%s changes nothing',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(isCalendarDate('2011-12-30')).toBe(true);
      expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
      expect(addDays('2018-11-03', 1)).toBe('2018-11-04');
      expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
      expect(addMonths('2018-10-04', 1)).toBe('2018-11-04');
    },
  );
});
