import { cleanCell } from '../table/clean-cell.ts';
import { buildTable } from './build-table.ts';
import type { RawLine } from './html-lines.ts';
import type { TableOfLines } from './read-lines.ts';
import { doubt } from './refuse.ts';

/** A line that begins a cell, in the text that the program «TextEdit» makes of a table of Word. */
const led = /^[ ]*\t[^\t]*$/;

const fewestColumns = 3;
const mostColumns = 50;
const longestHeading = 120;

/** A page number that a frame below the table left at the end of the text. */
const pageNumber = /\n\s*\(\s*\d+\s*\)\s*$/;

/**
 * Reads a table whose every cell begins with a tab on a line of its own. The first row, up to an empty line, tells how
 * many columns there are; a cell goes on until the next tab.
 * @returns undefined when the lines from `at` on are no such table, e.g. paragraphs with an indent
 */
export function readLedTable(
  lines: readonly RawLine[],
  at: number,
  nameTable: () => string,
): TableOfLines | undefined {
  const width = headingsFrom(lines, at);
  if (width === undefined) return undefined;
  const end = lines.findIndex(({ heading }, index) => index > at && heading !== undefined);
  const next = end < 0 ? lines.length : end;
  const cells: string[] = [];
  for (const { text, marker } of lines.slice(at, next)) {
    const line = marker === undefined ? text : `${marker} ${text}`;
    if (led.test(text)) cells.push(line.replace('\t', ''));
    else cells.push(`${cells.pop() ?? ''}\n${line}`);
  }
  if (cells.length < 2 * width) return undefined;
  cells.push((cells.pop() ?? '').replace(pageNumber, ''));
  const rows = Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width).map((text) => ({ lines: cleanCell(text) })),
  );
  const table = buildTable(nameTable(), rows);
  const left = cells.length % width;
  const remarks =
    left === 0 ? [] : [doubt('unevenRows', { count: left, width }, { table: table.name, row: rows.length })];
  return { table, next, remarks };
}

/** How many headings stand one below another, with an empty line behind the last and the next row behind that. */
function headingsFrom(lines: readonly RawLine[], at: number): number | undefined {
  let end = at;
  while (end - at <= mostColumns && isHeading(lines[end]?.text ?? '')) end += 1;
  if (end - at < fewestColumns || lines[end]?.text.trim() !== '' || lines[end]?.text.includes('\t'))
    return undefined;
  const next = lines
    .slice(end, end + mostColumns)
    .find(({ text }) => text.trim() !== '' || text.includes('\t'));
  return next !== undefined && led.test(next.text) ? end - at : undefined;
}

function isHeading(text: string): boolean {
  return led.test(text) && text.trim() !== '' && text.length <= longestHeading && !/[^п]\.\s*$/i.test(text);
}
