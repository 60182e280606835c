import type { Kind } from '#model/kind-names';
import type { EntryRow } from '../../../api/types.ts';

/** A row to choose, with its kind. */
export interface KindRow extends EntryRow {
  kind: Kind;
}

/** Drawn at once; more nobody reads. */
const mostRows = 50;

/** Rows that match, and how many more there are. */
export interface FilteredRows {
  rows: readonly KindRow[];
  more: number;
}

const searchable = new WeakMap<KindRow, string>();

/**
 * Rows that hold every word of the query in label or id; «е» stands for «ё». Rows that begin with the query come first.
 * @param chosen ids that need not be offered again
 */
export function filterRows(
  rows: readonly KindRow[],
  query: string,
  chosen: ReadonlySet<string>,
): FilteredRows {
  const plain = simplify(query);
  const words = plain.split(' ').filter((word) => word !== '');
  const found = rows.filter((row) => {
    const text = textOf(row);
    return !chosen.has(row.id) && words.every((word) => text.includes(word));
  });
  if (plain !== '')
    found.sort((a, b) => Number(textOf(b).startsWith(plain)) - Number(textOf(a).startsWith(plain)));
  return { rows: found.slice(0, mostRows), more: Math.max(0, found.length - mostRows) };
}

function textOf(row: KindRow): string {
  const known = searchable.get(row) ?? simplify(`${row.label} ${row.id}`);
  searchable.set(row, known);
  return known;
}

function simplify(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е').replaceAll(/\s+/gu, ' ').trim();
}
