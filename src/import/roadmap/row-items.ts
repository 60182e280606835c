import type { RoadmapColumn } from '#model/roadmap-table';
import type { ForeignPlace } from '../remark.ts';
import { readItems } from './read-items.ts';
import type { CellRow, RoadmapCell } from './table-cells.ts';

/** What a row of the file, or several that belong together, turned out to be. */
export type RowItem =
  /** Cells of a heading's row are separated by tabulators; a heading outside tables has no rows. */
  | { type: 'heading'; text: string; place: ForeignPlace; rows: readonly CellRow[] }
  | { type: 'footnote'; text: string; place: ForeignPlace; rows: readonly CellRow[] }
  | { type: 'activity'; cells: readonly RoadmapCell[]; place: ForeignPlace; rows: readonly CellRow[] };

export type ActivityItem = Extract<RowItem, { type: 'activity' }>;

/** What is known of a table before its rows are read. */
export interface TableShape {
  columns: readonly RoadmapColumn[];
  /** Share of the rows with a text that fill another column too, not counting numbers and stages. */
  filled: number;
  /** Some cell holds two or more numbered items. */
  hasItems: boolean;
}

export function indexOf(columns: readonly RoadmapColumn[], key: RoadmapColumn['key']): number {
  return columns.findIndex((column) => column.key === key);
}

/** Columns that are about what is done, without numbers, stages and the text itself. */
export function detailColumns(columns: readonly RoadmapColumn[]): number[] {
  return columns.flatMap(({ key }, index) =>
    ['no', 'stageNo', 'stage', 'text'].includes(key) ? [] : [index],
  );
}

/** Looks at all rows of a table. */
export function shapeOf(rows: readonly CellRow[], columns: readonly RoadmapColumn[]): TableShape {
  const text = indexOf(columns, 'text');
  const details = detailColumns(columns);
  const told = rows.filter((row) => (row[text]?.text ?? '') !== '' && row[text]?.isAside !== true);
  const full = told.filter((row) => details.some((index) => (row[index]?.text ?? '') !== ''));
  return {
    columns,
    filled: told.length === 0 ? 0 : full.length / told.length,
    hasItems: told.some((row) =>
      readItems(row[text]?.lines ?? []).subItems.some(({ marker }) => /^\d/.test(marker)),
    ),
  };
}
