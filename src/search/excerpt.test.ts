import { expect, it } from 'vitest';
import { markTitle, parseExcerpt } from './excerpt.ts';

it.each([
  ['план', [['план', false]]],
  [
    'Список <mark>наставников</mark> утверждён.',
    [
      ['Список ', false],
      ['наставников', true],
      [' утверждён.', false],
    ],
  ],
  [
    '<mark>Ёлкина</mark> <mark>Мария</mark>',
    [
      ['', false],
      ['Ёлкина', true],
      [' ', false],
      ['Мария', true],
      ['', false],
    ],
  ],
  ['&lt;img src=x onerror=1&gt;', [['<img src=x onerror=1>', false]]],
  ['<img src=x>', [['<img src=x>', false]]],
])('reads %s', (excerpt, parts) => {
  expect(parseExcerpt(excerpt)).toEqual(parts);
});

it.each([
  ['Совет наставников', ['наставника'], ['наставников']],
  ['Ёлка «Приём»', ['елка', 'прием'], ['Ёлка', 'Приём']],
  ['О назначении', ['о'], ['О']],
  ['Приказ № 12-о', ['12'], ['12']],
  ['Приказ', ['приём'], []],
  ['Приказ', [], []],
])('marks in «%s» the words %o: %o', (title, asked, marked) => {
  const parts = markTitle(title, asked);
  expect(parts.filter(([, isMarked]) => isMarked).map(([text]) => text)).toEqual(marked);
  expect(parts.map(([text]) => text).join('')).toBe(title);
});
