import { describe, expect, it, test } from 'vitest';
import { answersQuery, parseExcerpt } from './excerpt.ts';

it.each([
  ['', []],
  ['план', [{ text: 'план', marked: false }]],
  [
    'Список <mark>наставников</mark> утверждён.',
    [
      { text: 'Список ', marked: false },
      { text: 'наставников', marked: true },
      { text: ' утверждён.', marked: false },
    ],
  ],
  [
    '<mark>Ёлкина</mark> <mark>Мария</mark>',
    [
      { text: 'Ёлкина', marked: true },
      { text: ' ', marked: false },
      { text: 'Мария', marked: true },
    ],
  ],
  ['&lt;img src=x onerror=1&gt;', [{ text: '<img src=x onerror=1>', marked: false }]],
  ['<img src=x>', [{ text: '<img src=x>', marked: false }]],
  ['a</mark>b<mark>', [{ text: 'a</mark>b<mark>', marked: false }]],
])('reads %s', (excerpt, parts) => {
  expect(parseExcerpt(excerpt)).toEqual(parts);
});

describe('answersQuery', () => {
  test.each<[string, string, boolean]>([
    ['наставника', 'о <mark>наставников</mark>', true],
    ['Елкина', '<mark>Ёлкина</mark>', true],
    ['дети', '<mark>детей</mark>', true],
    ['абракадабра', '<mark>а</mark> также', false],
    ['абракадабра наставник', '<mark>наставнику</mark>', true],
    ['я', '<mark>я</mark>', true],
    ['№ 118-о', 'приказ <mark>118</mark>-о', true],
    ['положение', 'найдено в заголовке', true],
    ['молодой', '<mark>молодого</mark>', true],
  ])('«%s» by «%s»', (query, excerpt, expected) => {
    expect(answersQuery(query, parseExcerpt(excerpt))).toBe(expected);
  });
});
