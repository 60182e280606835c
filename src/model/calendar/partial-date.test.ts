import { describe, expect, test } from 'vitest';
import { earliestDay, isPartialDate, latestDay, partialPrecision } from './partial-date.ts';

describe('what a partial date may mean', () => {
  test.each([
    ['2024', 'year', '2024-01-01', '2024-12-31'],
    ['2024-09', 'month', '2024-09-01', '2024-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2026-02', 'month', '2026-02-01', '2026-02-28'],
    ['2026-12', 'month', '2026-12-01', '2026-12-31'],
    ['2024-09-01', 'day', '2024-09-01', '2024-09-01'],
    ['1900', 'year', '1900-01-01', '1900-12-31'],
    ['2200', 'year', '2200-01-01', '2200-12-31'],
  ])('%s is a %s from %s to %s', (date, precision, earliest, latest) => {
    expect(isPartialDate(date)).toBe(true);
    expect(partialPrecision(date)).toBe(precision);
    expect(earliestDay(date)).toBe(earliest);
    expect(latestDay(date)).toBe(latest);
  });

  test('«Февраль-май 2022» is from 2022-02-01 to 2022-05-31', () => {
    expect([earliestDay('2022-02'), latestDay('2022-05')]).toEqual(['2022-02-01', '2022-05-31']);
  });

  test('«Сентябрь – апрель» of 2026-2027 is from 2026-09-01 to 2027-04-30', () => {
    expect([earliestDay('2026-09'), latestDay('2027-04')]).toEqual(['2026-09-01', '2027-04-30']);
  });
});

const refused = [
  '2026-02-30',
  '2026-13',
  '2026-00',
  '2026-9',
  '2026-9-1',
  '01.09.2026',
  '2024-',
  '2024-09-',
  '2024 г.',
  '24',
  '1899',
  '2201',
  '2023-2024',
  '2024-09-01T00:00',
  '',
];

test.each([...refused, null, undefined, 2024])('%j is not a partial date', (value) => {
  expect(isPartialDate(value)).toBe(false);
});

test.each(refused)('nothing is said about %j', (date) => {
  expect(() => partialPrecision(date)).toThrow(RangeError);
  expect(() => earliestDay(date)).toThrow(RangeError);
  expect(() => latestDay(date)).toThrow(RangeError);
});
