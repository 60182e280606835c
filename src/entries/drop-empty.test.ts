import { expect, test } from 'vitest';
import { dropEmpty } from './drop-empty.ts';

test.each([
  [
    { a: null, b: '', c: ' \n', d: 0, e: false },
    { d: 0, e: false },
  ],
  [
    { a: { b: null }, c: [{ d: '' }] },
    { a: {}, c: [{}] },
  ],
  [{ a: [null, ''] }, { a: [null, ''] }],
])('%o → %o', (value, expected) => {
  dropEmpty(value);
  expect(value).toEqual(expected);
});
