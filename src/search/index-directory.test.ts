import { expect, it } from 'vitest';
import { buildDirectory } from './index-directory.ts';

const fragment = (
  url: string,
  title: string,
  content: string,
  kind: string[] = [],
  years: string[] = [],
) => ({
  ...{ url, content: `${title}. ${content}`, meta: { title } },
  filters: { ...(kind.length > 0 && { вид: kind }), ...(years.length > 0 && { год: years }) },
});

const directory = buildDirectory(
  new Map([
    ['ru_1', fragment('/b/', 'Бета', 'Наставники и наставник, 7 лет.')],
    ['ru_2', fragment('/a/', 'Альфа', 'Наставники ёлке рады.', ['Новость'], ['2026', '2025'])],
    ['ru_3', fragment('/c/', 'Альфа', 'Наставники.', ['Документ'], ['2024'])],
  ]),
);

it('lists the pages by their ids, the newest first', () => {
  expect(Object.entries(directory.pages)).toEqual([
    ['ru_2', { address: 'a/', title: 'Альфа', kind: 'Новость', years: ['2025', '2026'] }],
    ['ru_3', { address: 'c/', title: 'Альфа', kind: 'Документ', years: ['2024'] }],
    ['ru_1', { address: 'b/', title: 'Бета', kind: '', years: [] }],
  ]);
});

it('lists one form of each word, the most frequent, words of several pages first', () => {
  expect(directory.words).toEqual(['альфа', 'наставники', 'бета', 'лет', 'рады', 'ёлке']);
});
