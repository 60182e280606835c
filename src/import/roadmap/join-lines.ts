import type { RoadmapColumn } from '#model/roadmap-table';
import type { ForeignPlace } from '../remark.ts';
import { indexOf } from './row-items.ts';
import { contentOf, ownCells } from './table-cells.ts';
import type { CellRow, RoadmapCell } from './table-cells.ts';
import type { Tell } from './tell.ts';

const nothing: RoadmapCell = { lines: [], text: '', isCovered: false, isAside: false, width: 1 };

/**
 * Puts rows of a sheet together that are only the lines of one: between two numbers stand empty rows and rows without
 * a text. The joined row stands at the first of them, the others are empty.
 * @param placeOf where a row stands in the file
 */
export function joinLines(
  rows: readonly CellRow[],
  columns: readonly RoadmapColumn[],
  placeOf: (row: number) => ForeignPlace,
  tell: Tell,
): CellRow[] {
  const no = columns.findIndex(({ key }) => key === 'no' || key === 'stageNo');
  const text = columns.findIndex(({ key }) => key === 'text');
  const joined = [...rows];
  if (no === -1 || text === -1) return joined;
  const starts = rows.flatMap((_, index) => (isStart(rows, index, no) ? [index] : []));
  for (const [order, start] of starts.entries()) {
    const group = rows.slice(start, starts[order + 1]);
    if (!isOneRow(group, text, columns.length) || group.slice(1).some((row) => isOwnRow(row, columns)))
      continue;
    joined.splice(
      start,
      group.length,
      joinRows(group),
      ...group.slice(1).map((row) => row.map(() => nothing)),
    );
    tell('note', 'roadmapLinesJoined', { rows: group.length }, placeOf(start));
  }
  return joined;
}

/** A number, or the beginning of a cell over several rows where one would stand. */
function isStart(rows: readonly CellRow[], index: number, no: number): boolean {
  const cell = rows[index]?.[no];
  if (cell === undefined || cell.isCovered) return false;
  return cell.text !== '' || rows[index + 1]?.[no]?.isCovered === true;
}

/** A row with a text that begins a sentence and a term of its own stands for itself. */
function isOwnRow(row: CellRow, columns: readonly RoadmapColumn[]): boolean {
  const textOf = (key: RoadmapColumn['key']) => row[indexOf(columns, key)]?.text ?? '';
  return /^[«"]?[\p{Lu}\d]/u.test(textOf('text')) && textOf('terms') !== '';
}

function isOneRow(group: readonly CellRow[], text: number, width: number): boolean {
  const last = group.findLastIndex((row) => ownCells(row).length > 0);
  const rest = group.slice(1, last + 1);
  const told = rest.filter((row) => ownCells(row).length > 0);
  const textless = told.filter((row) => row[text]?.text === '' && !row[text].isCovered);
  const isWide = told.some((row) => ownCells(row).some(({ cell }) => cell.width >= Math.max(2, width - 1)));
  return !isWide && told.length > 2 && told.length < rest.length && textless.length * 4 >= told.length;
}

function joinRows(group: readonly CellRow[]): CellRow {
  return (group[0] ?? []).map((cell, column) => {
    const lines = group.flatMap((row) => {
      const part = row[column];
      if (part === undefined || part.isCovered) return [];
      return part.text === '' ? [{ text: '' }] : part.lines;
    });
    return { ...cell, ...contentOf(lines) };
  });
}
