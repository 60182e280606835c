import { expect, test } from 'vitest';
import { dateOfMoment, offsetPeriods } from './time-zone.ts';

test('a zone whose clock does not change has one period', () => {
  expect(offsetPeriods('Europe/Volgograd', '2026-01-01', '2027-12-31')).toEqual([
    { since: '2026-01-01T00:00:00', before: '+03:00', offset: '+03:00' },
  ]);
});

test('a change of the clock begins a period, told by the offset before it', () => {
  expect(offsetPeriods('Europe/Volgograd', '2020-12-01', '2020-12-31')).toEqual([
    { since: '2020-12-01T00:00:00', before: '+04:00', offset: '+04:00' },
    { since: '2020-12-27T02:00:00', before: '+04:00', offset: '+03:00' },
  ]);
});

test.each([
  ['2026-03-28', 1],
  ['2026-03-29', 2],
  ['2026-10-24', 2],
  ['2026-10-25', 3],
])('summer time: until %s there are %i periods', (to, count) => {
  expect(offsetPeriods('Europe/Berlin', '2026-01-01', to)).toHaveLength(count);
});

test('an unknown zone is refused', () => {
  expect(() => offsetPeriods('Europe/Rodnik', '2026-01-01', '2026-01-02')).toThrow(RangeError);
});

test.each([
  [1795294800, 'Europe/Volgograd', '2026-11-22'],
  [1795294799, 'Europe/Volgograd', '2026-11-21'],
  [1795294800, 'UTC', '2026-11-21'],
])('second %i in %s is on %s', (seconds, timeZone, date) => {
  expect(dateOfMoment(seconds, timeZone)).toBe(date);
});
