import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#model/calendar/calendar-date';
import { lastServedDay, servesDay } from './roadmap-period.ts';

test.each([
  ['2027-08-31', '2027-08-31'],
  ['2027-05-25', '2027-08-31'],
  ['2027-05-24', '2027-05-24'],
  ['2026-12-31', '2026-12-31'],
])('a roadmap up to %s is at work until %s', (to, last) => {
  expect(lastServedDay(to)).toBe(last);
});

test('it is at work on that day and not on the next', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
      const to = addDays('2024-01-01', days);
      const last = lastServedDay(to);
      expect(servesDay({ to }, last)).toBe(true);
      expect(servesDay({ to }, addDays(last, 1))).toBe(false);
    }),
  );
});
