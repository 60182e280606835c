import type { RoadmapColumn } from '#model/roadmap-table';
import type { MappedColumn } from '../plan/plan.ts';
import { findHeader, isNumbering, readHeadings } from '../table/find-header.ts';
import type { FoundColumn } from '../table/grid.ts';
import { roadmapKinds } from '../table/roadmap-kinds.ts';
import type { RoadmapColumn as Known } from '../table/roadmap-kinds.ts';
import type { CellRow } from './table-cells.ts';

/** What a person says of columns: the heading as it stands in the file, and the key; `-` for a column of the author's own. */
export type Mapping = Readonly<Record<string, string>>;

/** Where the rows of a table begin and what its columns hold. */
export interface RoadmapHeader {
  /** The row of the headings. */
  row: number;
  firstRow: number;
  hasNumbers: boolean;
  columns: readonly FoundColumn<Known>[];
}

/**
 * Finds the headings of a table.
 * @returns undefined where none are known and a person named none
 */
export function readHeader(rows: readonly CellRow[], mapping: Mapping): RoadmapHeader | undefined {
  const grid = rows.map((row) => row.map(({ text }) => text.replaceAll(/\s+/g, ' ')));
  const named = new Map(Object.entries(mapping).map(([label, key]) => [plainLabel(label), key]));
  const found = findHeader(grid, roadmapKinds);
  const labels = found?.columns.map(({ label }) => label).join('\n');
  const isNamed = (row: readonly string[]) => row.some((label) => named.has(plainLabel(label)));
  const row = grid.findIndex((texts) =>
    labels === undefined ? isNamed(texts) : texts.join('\n') === labels,
  );
  if (row === -1) return undefined;
  const height = bandHeight(rows, row);
  const joined = (grid[row] ?? []).map((_, column) =>
    [...new Set(grid.slice(row, row + height).map((texts) => texts[column] ?? ''))].join(' ').trim(),
  );
  const next = grid[row + height];
  const hasNumbers = next !== undefined && isNumbering(next);
  const columns = correct(readHeadings(joined, roadmapKinds), named);
  return { row, firstRow: row + height + (hasNumbers ? 1 : 0), hasNumbers, columns };
}

/** Rows that cells of the headings reach into. */
function bandHeight(rows: readonly CellRow[], row: number): number {
  let height = 1;
  while (rows[row + height]?.some(({ isCovered, text }) => isCovered && text !== '') === true) height += 1;
  return height;
}

function correct(
  columns: readonly FoundColumn<Known>[],
  named: ReadonlyMap<string, string>,
): FoundColumn<Known>[] {
  const chosen = new Set(columns.map(({ label }) => named.get(plainLabel(label))));
  return columns.map(({ key, ...column }) => {
    const wanted = named.get(plainLabel(column.label));
    if (wanted === '-') return { ...column, doubts: [] };
    const known = roadmapKinds.find((kind) => kind.key === wanted)?.key;
    if (known !== undefined) return { ...column, key: known, doubts: [] };
    const isRival = key !== undefined && chosen.has(key);
    return key === undefined || isRival ? column : { ...column, key };
  });
}

export function plainLabel(label: string): string {
  return label.toLocaleLowerCase('ru').replaceAll('ё', 'е').replaceAll(/\s+/g, ' ').trim();
}

/** The columns as the roadmap keeps them. */
export function roadmapColumns({ columns }: RoadmapHeader): RoadmapColumn[] {
  return columns.map(({ key, label }) => ({ key: key ?? 'other', label: label === '' ? '–' : label }));
}

/**
 * The columns as the preview shows them.
 * @param table its index in the file
 * @param read columns of the roadmap, which tell whose numbers stand in the first
 */
export function mappedColumns(
  table: number,
  { columns }: RoadmapHeader,
  read: readonly RoadmapColumn[],
): MappedColumn[] {
  const isOfStages = read.some(({ key }) => key === 'stageNo');
  return columns.map(({ index, label, key, doubts }) => {
    const told = key === 'no' && isOfStages ? 'stageNo' : key;
    return { table, column: index, label, doubts, ...(told === undefined ? {} : { key: told }) };
  });
}

/** Whether the headings are those of a plan: what is done, and when, by whom or at which stage. */
export function isPlan(header: RoadmapHeader): boolean {
  const has = (key: Known) => holdsKind(header, key);
  const others = (['terms', 'responsible', 'stage', 'expectedResult', 'resources'] as const).filter(has);
  return has('text') ? others.length > 0 : has('terms') && has('responsible');
}

/** Whether a column is of the kind, or may be. */
export function holdsKind({ columns }: RoadmapHeader, key: Known): boolean {
  return columns.some((column) => column.key === key || column.doubts.includes(key));
}
