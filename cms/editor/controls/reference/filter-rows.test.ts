import { describe, expect, it } from 'vitest';
import type { KindRow } from './filter-rows.ts';
import { filterRows } from './filter-rows.ts';

const row = (id: string, label: string): KindRow => ({
  kind: 'mentors',
  id,
  label,
  file: `mentors/${id}.json`,
  draft: false,
  errors: 0,
  warnings: 0,
});

const rows = [row('m-1', 'Пустельгин Орёл'), row('m-2', 'Канарейкина Иволга'), row('m-3', 'Орлан Пустельга')];
const ids = (query: string, chosen: string[] = []) =>
  filterRows(rows, query, new Set(chosen)).rows.map(({ id }) => id);

describe('filterRows', () => {
  it.each([
    ['', ['m-1', 'm-2', 'm-3']],
    ['орел', ['m-1']],
    ['  КАНАР ', ['m-2']],
    ['пустель ор', ['m-1', 'm-3']],
    ['орлан', ['m-3']],
    ['ор', ['m-3', 'm-1']],
    ['m-2', ['m-2']],
    ['сова', []],
  ])('«%s»', (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });

  it('leaves out what is chosen', () => {
    expect(ids('', ['m-2'])).toEqual(['m-1', 'm-3']);
  });

  it('counts what is not drawn, and is quick', () => {
    const many = Array.from({ length: 1200 }, (_, index) => row(`m-${index}`, `Канарейкин ${index}`));
    expect(filterRows(many, 'канарейкин', new Set())).toMatchObject({ more: 1150 });
    expect(filterRows(many, '119', new Set()).rows).toHaveLength(12);
  });
});
