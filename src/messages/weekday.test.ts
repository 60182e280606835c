import { expect, it } from 'vitest';
import { weekday } from './weekday.ts';

it.each([
  ['2024-01-01', 'понедельник'],
  ['2026-11-22', 'воскресенье'],
  ['2023-12-31', 'воскресенье'],
  ['1900-01-01', 'понедельник'],
  ['0002-09-01', 'воскресенье'],
])('%s: %s', (date, expected) => {
  expect(weekday(date)).toBe(expected);
});
