import { expect, test } from 'vitest';
import { formatMoment } from './format-moment.ts';

const now = new Date('2026-11-22T12:00:00+05:00');

test.each([
  ['2026-11-22T14:05:00+05:00', 'сегодня в 14:05'],
  ['2026-11-22T00:00:00+05:00', 'сегодня в 0:00'],
  ['2026-11-21T23:59:00+05:00', 'вчера в 23:59'],
  // The same instant in another offset is the same moment here.
  ['2026-11-21T19:30:00Z', 'сегодня в 0:30'],
  ['2026-11-20T09:07:00+05:00', '20 ноября в 9:07'],
  ['2026-03-08T09:07:00+05:00', '8 марта в 9:07'],
  ['2025-12-31T09:07:00+05:00', '31 декабря 2025 г. в 9:07'],
  ['когда-то', 'когда-то'],
])('%s → %s', (instant, expected) => {
  expect(formatMoment(instant, now, 'Asia/Yekaterinburg')).toBe(expected);
});

test('yesterday may be another month and another year', () => {
  const newYear = new Date('2027-01-01T08:00:00+05:00');
  expect(formatMoment('2026-12-31T22:00:00+05:00', newYear, 'Asia/Yekaterinburg')).toBe('вчера в 22:00');
});
