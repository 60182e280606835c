/** A calendar day in a cell: ISO, printed as «16.11.2026», in a workbook a date by which rows are sorted. */
interface DayCell {
  day: string;
}

/** What a cell says; lines are separated by `\n`. */
export type PaperCell = string | number | DayCell;

/** `heading`: the title of a stage over its rows; `numbers`: numbers of the columns under the labels. */
export type RowKind = 'labels' | 'numbers' | 'heading' | 'data';

export interface PaperRow {
  kind: RowKind;
  /** As many as there are columns; where a merged cell covers them they are empty. */
  cells: readonly PaperCell[];
}

/** A cell that goes over several rows or columns; places count from 0. */
export interface Merge {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
}

export interface PaperTable {
  name: string;
  /** The first one has the labels of the columns. */
  rows: readonly PaperRow[];
  merges: readonly Merge[];
  /** Every row is one thing of the same kind: a workbook offers to sort and filter them. */
  isList: boolean;
}

export type PaperBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'fact'; term: string; value: string }
  | { kind: 'items'; items: readonly string[] }
  /** A line to sign on, and who signs. */
  | { kind: 'signature'; role: string }
  | { kind: 'table'; table: PaperTable };

/** An official paper of the section: the same in Word, in a workbook, and its first table as CSV. */
export interface Paper {
  title: string;
  /** Under the title: whose list it is and of which day. */
  note?: string;
  /** Upper right corner: who approved it. */
  stamp: readonly string[];
  /** Whose paper it is. */
  school: string;
  blocks: readonly PaperBlock[];
}

/** Tables of a paper, in order. */
export function tablesOf({ blocks }: Paper): PaperTable[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** Blocks of a heading and what stands under it; nothing when that is nothing. */
export function underHeading(text: string, blocks: readonly PaperBlock[]): PaperBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks];
}

/** A fact, unless there is nothing to tell. */
export function fact(term: string, value: string | undefined): PaperBlock[] {
  return value === undefined || value === '' ? [] : [{ kind: 'fact', term, value }];
}

/** A table whose rows are things of the same kind; a column in which nothing is said is left out. */
export function listTable(
  name: string,
  labels: readonly string[],
  rows: readonly (readonly PaperCell[])[],
): PaperTable {
  const isSaid = labels.map((_, column) => rows.some((cells) => cells[column] !== ''));
  const said = (cells: readonly PaperCell[]) => cells.filter((_, column) => isSaid[column]);
  return {
    name,
    rows: [
      { kind: 'labels', cells: said(labels) },
      ...rows.map((cells): PaperRow => ({ kind: 'data', cells: said(cells) })),
    ],
    merges: [],
    isList: true,
  };
}
