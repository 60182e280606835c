import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.ts';
import { isSchoolYear, previousSchoolYear, schoolYearOf, schoolYearRange } from './school-year.ts';

test.each(['2026-2027', '1999-2000', '1899-1900', '2200-2201'])('%s is a school year', (value) => {
  expect(isSchoolYear(value)).toBe(true);
});

test.each([
  '2026-2026',
  '2026-2028',
  '2027-2026',
  '2026–2027',
  '2026/2027',
  '2026-27',
  '2026 - 2027',
  '2026',
  '2026-09-01',
  '1898-1899',
  '2201-2202',
  '0026-0027',
  '',
  null,
  2026,
])('%j is not a school year', (value) => {
  expect(isSchoolYear(value)).toBe(false);
});

test.each([
  ['2026-08-31', '2025-2026'],
  ['2026-09-01', '2026-2027'],
  ['2026-12-31', '2026-2027'],
  ['2027-01-01', '2026-2027'],
  ['2027-08-31', '2026-2027'],
  ['1900-01-01', '1899-1900'],
])('%s belongs to %s', (date, year) => {
  expect(schoolYearOf(date)).toBe(year);
});

test('a school year is from 1 September to 31 August', () => {
  expect(schoolYearRange('2026-2027')).toEqual({ from: '2026-09-01', to: '2027-08-31' });
});

test('the school year before', () => {
  expect(previousSchoolYear('2026-2027')).toBe('2025-2026');
  expect(previousSchoolYear('2000-2001')).toBe('1999-2000');
});

test('refuses what is not a date or a school year', () => {
  expect(() => schoolYearOf('2026-02-30')).toThrow(RangeError);
  expect(() => schoolYearRange('2026-2028')).toThrow(RangeError);
  expect(() => previousSchoolYear('2026')).toThrow(RangeError);
});

describe('properties', () => {
  const anyDay = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays('1900-01-01', n));

  test('every day lies in its school year, and the day before the year starts in the previous one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const year = schoolYearOf(day);
        const { from, to } = schoolYearRange(year);
        expect(isSchoolYear(year)).toBe(true);
        expect(from <= day && day <= to).toBe(true);
        expect(schoolYearOf(addDays(from, -1))).toBe(previousSchoolYear(year));
      }),
    );
  });
});
