import { cleanCell } from '../table/clean-cell.ts';
import { findMarker } from '../table/line-marker.ts';
import type { ImportRemark } from '../remark.ts';
import { buildTable } from './build-table.ts';
import type { DrawnCell } from './build-table.ts';
import type { RawLine } from './html-lines.ts';
import type { TableOfLines } from './read-lines.ts';
import { doubt } from './refuse.ts';

/** Lines without a tab, empty ones too, that may stand between two rows of one table. */
const mostBetween = 4;

/** Lines that one row may be spread over. */
const mostJoined = 20;

/**
 * Reads consecutive lines whose columns are parted by tabs. A line without tabs between two rows spans all columns; a
 * row that is too short goes on in the next line where both together are one row. Both are told as doubts.
 * @returns no table for one line, for an indent, and for a list with tabs behind its signs
 */
export function readTabbedTable(
  lines: readonly RawLine[],
  at: number,
  nameTable: () => string,
): Partial<TableOfLines> & { next: number } {
  if (!/\S[^\t]*\t/.test(lines[at]?.text ?? '')) return { next: at + 1 };
  const next = endOfTable(lines, at);
  const fields = lines
    .slice(at, next)
    .filter(({ text }) => text.trim() !== '' || text.includes('\t'))
    .map(({ text, marker }) =>
      (marker === undefined ? text : `${marker} ${text}`).split('\t').map((field) => field.trim()),
    );
  const width = fields.reduce(
    (most, row) => Math.max(most, row.findLastIndex((field) => field !== '') + 1),
    0,
  );
  const isList = width === 2 && fields.every((row) => findMarker(row.join(' ')) !== undefined);
  if (fields.length < 2 || width < 2 || isList) return { next };
  const { rows, joined, between } = assembleRows(fields, width);
  if (rows.length < 2) return { next };
  const table = buildTable(nameTable(), rows);
  const place = (row: number) => ({ table: table.name, row });
  const remarks: ImportRemark[] = [
    ...joined.map((row) => doubt('joinedLines', {}, place(row))),
    ...between.map((row) => doubt('lineBetweenRows', {}, place(row))),
  ];
  return { table, next, remarks };
}

/** An empty line ends the table unless a row of as many columns follows, or the row above it is not whole. */
function endOfTable(lines: readonly RawLine[], at: number): number {
  const columns = (index: number) => lines[index]?.text.split('\t').length ?? 0;
  const isHeading = (index: number) => lines[index]?.heading !== undefined;
  const width = columns(at);
  let end = at + 1;
  for (;;) {
    let row = end;
    let gaps = 0;
    while (row < lines.length && row - end <= mostBetween && columns(row) < 2 && !isHeading(row)) {
      if (lines[row]?.text.trim() === '') gaps += 1;
      row += 1;
    }
    const goesOn = gaps === 0 || columns(row) === width || columns(end - 1) < width;
    if (columns(row) < 2 || row - end > mostBetween || isHeading(row) || !goesOn) return end;
    end = row + 1;
  }
}

interface Assembled {
  rows: DrawnCell[][];
  /** Numbers, from 1, of rows that were made of several lines. */
  joined: number[];
  /** Numbers of rows that were a line between others. */
  between: number[];
}

function assembleRows(fields: readonly (readonly string[])[], width: number): Assembled {
  const assembled: Assembled = { rows: [], joined: [], between: [] };
  for (let at = 0; at < fields.length; at += 1) {
    const row = fields[at] ?? [];
    const whole = row.length < width ? joinLines(fields, at, width) : undefined;
    if (whole !== undefined) {
      assembled.rows.push(draw(whole.row));
      assembled.joined.push(assembled.rows.length);
      at = whole.last;
    } else if (row.length === 1) {
      assembled.rows.push([{ lines: cleanCell(row[0] ?? ''), columnSpan: width }]);
      assembled.between.push(assembled.rows.length);
    } else assembled.rows.push(draw(row.slice(0, width)));
  }
  return assembled;
}

function draw(row: readonly string[]): DrawnCell[] {
  return row.map((field) => ({ lines: cleanCell(field) }));
}

/** The row that a short line makes together with lines below it that begin no row of their own. */
function joinLines(
  fields: readonly (readonly string[])[],
  at: number,
  width: number,
): { row: string[]; last: number } | undefined {
  const row = [...(fields[at] ?? [])];
  if (row.length < 2) return undefined;
  for (let last = at + 1; last < fields.length && last <= at + mostJoined; last += 1) {
    const [first = '', ...others] = fields[last] ?? [];
    if (row.length + others.length > width || /^\d+(?:\.\d+)*[.)]?$/.test(first)) return undefined;
    row.push(`${row.pop() ?? ''}\n${first}`, ...others);
    if (row.length === width) return { row, last };
  }
  return undefined;
}
