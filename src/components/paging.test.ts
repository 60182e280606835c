import { describe, expect, test } from 'vitest';
import { laterPages, pageAddress, pageTitle, shownNumbers, takePage } from './paging.ts';

const items = [1, 2, 3, 4, 5];

describe('takePage', () => {
  test.each([
    [1, [1, 2]],
    [2, [3, 4]],
    [3, [5]],
  ])('page %d', (number, expected) => {
    expect(takePage(items, 'x/', number, 2)).toEqual({ items: expected, base: 'x/', number, total: 3 });
  });

  test('an empty list has one page', () => {
    expect(takePage([], 'x/')).toEqual({ items: [], base: 'x/', number: 1, total: 1 });
  });
});

test.each([
  [0, []],
  [2, []],
  [3, ['2']],
  [5, ['2', '3']],
])('%d items have pages after the first: %j', (count, pages) => {
  expect(laterPages(count, 2).map(({ params }) => params.page)).toEqual(pages);
});

test('addresses and titles: the first page is the list itself', () => {
  const place = { base: 'novosti/', total: 2 };
  expect([1, 2].map((number) => pageAddress(place, number))).toEqual(['novosti/', 'novosti/stranitsa/2/']);
  expect([1, 2].map((number) => pageTitle('Новости', { ...place, number }))).toEqual([
    'Новости',
    'Новости, страница 2',
  ]);
});

test.each([
  [1, 1, '1'],
  [1, 2, '1 2'],
  [1, 9, '1 2 … 9'],
  [3, 5, '1 2 3 4 5'],
  [4, 9, '1 2 3 4 5 … 9'],
  [5, 9, '1 … 4 5 6 … 9'],
  [9, 9, '1 … 8 9'],
  [25, 50, '1 … 24 25 26 … 50'],
])('on page %d of %d the pager shows %s', (number, total, expected) => {
  const shown = shownNumbers({ base: '', number, total });
  expect(shown.map((page) => page ?? '…').join(' ')).toBe(expected);
});
