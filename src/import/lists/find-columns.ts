import type { ForeignTable } from '../sources/foreign-document.ts';
import { findHeader } from '../table/find-header.ts';
import type { FoundColumn, FoundHeader, Grid } from '../table/grid.ts';
import { correctColumns } from './correct-columns.ts';
import type { Mapping } from './correct-columns.ts';
import type { ListShape } from './list-shape.ts';
import { plainWords } from './plain-words.ts';
import { gridOf } from './table-grid.ts';
import type { TableGrid } from './table-grid.ts';

/** A table with its headings found. */
export interface FoundTable<Key extends string> extends TableGrid {
  header: FoundHeader<Key>;
}

/** Finds the headings of a table. @returns undefined for a table that has none */
export function findColumns<Key extends string>(
  table: ForeignTable,
  shape: ListShape<Key>,
  mapping: Mapping,
): FoundTable<Key> | undefined {
  const plain = gridOf(table);
  const row = findHeadingRow(plain.grid, shape, mapping);
  if (row === undefined) return undefined;
  const joined = gridOf(table, row);
  const header = findHeader(joined.grid, shape.kinds) ?? loneHeader(joined.grid, shape, mapping);
  if (header === undefined) return undefined;
  return { ...joined, header: { ...header, columns: correctColumns(header.columns, shape, mapping) } };
}

/** The row of the headings, from 0. */
function findHeadingRow<Key extends string>(
  grid: Grid,
  shape: ListShape<Key>,
  mapping: Mapping,
): number | undefined {
  const header = findHeader(grid, shape.kinds);
  if (header === undefined) return loneRow(grid, shape, mapping);
  const labels = header.columns.map(({ label }) => label).join('\n');
  return grid.findIndex((row) => row.join('\n') === labels);
}

/** A row with one heading that is known: «ФИО» of a list with nothing else, or one that a person has named. */
function loneRow<Key extends string>(
  grid: Grid,
  { kinds, leading, weak = /^$/ }: ListShape<Key>,
  mapping: Mapping,
): number | undefined {
  const leads = kinds.filter(({ key }) => leading.includes(key));
  const named = new Set(Object.keys(mapping).map(plainWords));
  const index = grid.slice(0, 20).findIndex((row) => {
    if (row.length > 1 && new Set(row).size === 1) return false;
    const words = row.map(plainWords);
    const isLead = (cell: string) =>
      cell.length < 40 && !weak.test(cell) && leads.some(({ heading }) => heading.test(cell));
    return words.some((cell) => named.has(cell) || isLead(cell));
  });
  return index === -1 ? undefined : index;
}

function loneHeader<Key extends string>(
  grid: Grid,
  shape: ListShape<Key>,
  mapping: Mapping,
): FoundHeader<Key> | undefined {
  const row = loneRow(grid, shape, mapping);
  if (row === undefined) return undefined;
  const columns = (grid[row] ?? []).map((label, index): FoundColumn<Key> => {
    const kind = shape.kinds.find(({ heading }) => heading.test(plainWords(label)));
    return { index, label, doubts: [], ...(kind === undefined ? {} : { key: kind.key }) };
  });
  return { firstRow: row + 1, columns };
}

/** The table as one more page of the table before it; undefined when it has another number of columns. */
export function continueWith<Key extends string>(
  table: ForeignTable,
  columns: readonly FoundColumn<Key>[] | undefined,
): FoundTable<Key> | undefined {
  if (columns === undefined || table.rows[0]?.length !== columns.length) return undefined;
  return { ...gridOf(table), header: { firstRow: 0, columns } };
}
