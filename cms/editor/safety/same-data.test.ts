import { expect, test } from 'vitest';
import { isSameData } from './same-data.ts';

test.each([
  [{}, { a: undefined }],
  [{ a: [1, { b: 'x' }] }, { a: [1, { b: 'x' }] }],
  [undefined, undefined],
  [
    { b: 1, a: 2 },
    { a: 2, b: 1 },
  ],
])('%j is %j', (one, other) => {
  expect(isSameData(one, other)).toBe(true);
});

test.each([
  [{ a: '' }, {}],
  [{ a: null }, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [[], {}],
  [{ a: false }, { a: undefined }],
  ['1', 1],
])('%j is not %j', (one, other) => {
  expect(isSameData(one, other)).toBe(false);
  expect(isSameData(other, one)).toBe(false);
});
