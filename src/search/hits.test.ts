import { expect, it } from 'vitest';
import type { ListedPage } from './directory.ts';
import { arrangeHits } from './hits.ts';

const page = (title: string, kind: string, ...years: string[]): { page: ListedPage } => ({
  page: { address: `${title}/`, title, kind, years },
});

const hits = [
  page('Приказ', 'Документ', '2024'),
  page('Ёлка наставников', 'Новость', '2025', '2026'),
  page('Положение', 'Документ', '2025'),
  page('Наставник и ёлка', 'Новость'),
];

const titles = (text: string, kind = '', year = '') =>
  arrangeHits(hits, { text, kind, year }).groups.map(({ kind: name, hits: found }) => [
    name,
    ...found.map((hit) => hit.page.title),
  ]);

it('groups by kind, the best first', () => {
  expect(titles('план')).toEqual([
    ['Документ', 'Приказ', 'Положение'],
    ['Новость', 'Ёлка наставников', 'Наставник и ёлка'],
  ]);
});

it('puts pages with all the words in their title first', () => {
  expect(titles('елка наставника')[0]).toEqual(['Новость', 'Ёлка наставников', 'Наставник и ёлка']);
  expect(titles('положение')[0]).toEqual(['Документ', 'Положение', 'Приказ']);
});

it('narrows, and counts what each choice leaves beside the other one', () => {
  expect(titles('', 'Документ', '2025')).toEqual([['Документ', 'Положение']]);
  const { count, kinds, years } = arrangeHits(hits, { text: '', kind: 'Документ', year: '2025' });
  expect({ count, kinds, years }).toEqual({
    count: 1,
    kinds: { '': 2, Документ: 1, Новость: 1 },
    years: { 2024: 1, 2025: 1 },
  });
});

it('has no groups when nothing is found', () => {
  expect(arrangeHits([], { text: 'план', kind: '', year: '' })).toEqual({
    count: 0,
    groups: [],
    kinds: {},
    years: {},
  });
});
