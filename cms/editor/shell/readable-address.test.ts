import { expect, test } from 'vitest';
import { readableHash } from './readable-address.ts';

const page = 'http://127.0.0.1:4321/admin/';

test.each([
  ['#/collections/news/entries/%', '#/collections/news'],
  ['#/collections/news/entries/100%.mdx', '#/collections/news'],
  ['#/collections/news/entries/%D0', '#/collections/news'],
  ['#/collections/%', '#/'],
  ['#%', '#/'],
])('%s leads to %s', (hash, expected) => {
  expect(readableHash(page + hash)).toBe(expected);
});

test.each(['', '#/', '#/collections/news/entries/100%25', '#/collections/news/entries/%D0%B0', '#/x?y=1#z'])(
  '%s stays',
  (hash) => {
    expect(readableHash(page + hash)).toBeUndefined();
  },
);
