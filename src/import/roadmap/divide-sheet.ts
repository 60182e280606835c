import type { ForeignCell, ForeignTable } from '../sources/foreign-document.ts';
import { isPlan, readHeader } from './read-header.ts';
import { ownCells, readCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';
import { isAnnexLine, isStampLine, isTitleLine } from './title-lines.ts';

/** Rows that a title and what belongs to it may take above the headings, and a stamp above the title. */
const longestFront = 14;

const nothing: ForeignCell = { lines: [], rowSpan: 1, columnSpan: 1 };

/**
 * Divides a sheet on which several plans stand below each other, each with a title and headings of its own.
 * @returns tables whose rows have the numbers of the sheet: what stands above is empty in them
 */
export function divideSheet(table: ForeignTable): ForeignTable[] {
  const cells = readCells(table);
  const starts = cells.flatMap((_, row) => (isTitleOfNext(cells, row) ? [startOf(cells, row)] : []));
  const bounds = [0, ...new Set(starts), cells.length];
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0;
    return {
      ...table,
      rows: table.rows.slice(0, end).map((row, at) => (at < start ? row.map(() => nothing) : row)),
    };
  });
}

/** A title with headings below it, and rows of a plan above it. */
function isTitleOfNext(cells: readonly CellRow[], row: number): boolean {
  if (!isTitleLine(onlyText(cells[row]))) return false;
  const below = cells.slice(row + 1, row + 1 + longestFront);
  const width = below.findIndex((one) => ownCells(one).length > 1);
  if (width === -1 || headerRow(below.slice(width)) !== 0) return false;
  return headerRow(cells.slice(0, row)) !== undefined;
}

function headerRow(rows: readonly CellRow[]): number | undefined {
  const header = readHeader(rows, {});
  return header !== undefined && isPlan(header) ? header.row : undefined;
}

/** The title, or the stamp above it. */
function startOf(cells: readonly CellRow[], title: number): number {
  const first = cells.findLastIndex((row, index) => index < title && ownCells(row).length > 1) + 1;
  const stamp = cells.findIndex((row, index) => {
    const text = onlyText(row);
    return index >= first && index < title && (isStampLine(text) || isAnnexLine(text));
  });
  return stamp === -1 ? title : stamp;
}

function onlyText(row: CellRow | undefined): string {
  const [first, second] = ownCells(row ?? []);
  return second === undefined ? (first?.cell.text ?? '').replaceAll('\n', ' ') : '';
}
