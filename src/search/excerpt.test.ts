import { expect, it } from 'vitest';
import { parseExcerpt } from './excerpt.ts';

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
