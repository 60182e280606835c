import { expect, it } from 'vitest';
import { step } from './step.ts';

it.each([
  ['ArrowDown', -1, 3, 0],
  ['ArrowDown', 2, 3, 0],
  ['ArrowUp', 0, 3, 2],
  ['ArrowUp', -1, 3, 2],
  ['PageDown', 0, 3, 2],
  ['PageUp', 2, 3, 0],
  ['Home', 1, 3, undefined],
  ['а', 1, 3, undefined],
])('%s at %i of %i: %s', (key, active, count, expected) => {
  expect(step(key, active, count)).toBe(expected);
});
