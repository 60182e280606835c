import type { ForeignCell, ForeignTable } from '../sources/foreign-document.ts';
import { cleanLines } from '../table/clean-cell.ts';
import type { Grid } from '../table/grid.ts';

type CellRow = readonly ForeignCell[];

/** A table whose headings stand in one row each, whatever was merged. */
export interface TableGrid {
  grid: Grid;
  /** For each row of the grid, its last row in the table, from 1. */
  rowNumbers: readonly number[];
  /** For each row, the text that fills it from end to end: a heading between the rows. */
  sections: readonly (string | undefined)[];
}

/** The text of a cell, a line below the other, without signs of list items. */
function textOf({ lines }: ForeignCell): string {
  return cleanLines(lines)
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

/**
 * The rows of a table as texts.
 * @param header row of the headings, from 0: with the rows that its merged cells reach into it becomes one row
 */
export function gridOf({ rows }: ForeignTable, header?: number): TableGrid {
  const texts = new Map<ForeignCell, string>();
  const text = (cell: ForeignCell) => {
    const known = texts.get(cell) ?? textOf(cell);
    texts.set(cell, known);
    return known;
  };
  const [first, last] = header === undefined ? [0, 0] : bandAround(rows, header);
  const grid: string[][] = [];
  const rowNumbers: number[] = [];
  for (const [index, row] of rows.entries()) {
    if (index > first && index <= last) {
      grid[first] = row.map((cell, column) => joinLabels(grid[first]?.[column] ?? '', text(cell)));
      rowNumbers[first] = index + 1;
    } else {
      grid.push(row.map(text));
      rowNumbers.push(index + 1);
    }
  }
  return { grid, rowNumbers, sections: rowNumbers.map((number) => sectionOf(rows[number - 1] ?? [], text)) };
}

/** First and last of the rows that cells of the headings join. */
function bandAround(rows: readonly CellRow[], header: number): [number, number] {
  let [first, last] = [header, header];
  while (first > 0 && isJoined(rows[first - 1], rows[first])) first -= 1;
  while (isJoined(rows[last], rows[last + 1])) last += 1;
  return [first, last];
}

/** A cell with words reaches from one row into the other. */
function isJoined(above: CellRow | undefined, below: CellRow | undefined): boolean {
  return above?.some((cell, column) => cell === below?.[column] && textOf(cell) !== '') ?? false;
}

/** «Согласие» above «на обработку». */
function joinLabels(above: string, below: string): string {
  return above === below || below === '' ? above : `${above} ${below}`.trim();
}

function sectionOf(row: CellRow, text: (cell: ForeignCell) => string): string | undefined {
  const [first] = row;
  if (first === undefined || row.length < 2) return undefined;
  const content = text(first);
  return content !== '' && row.every((cell) => cell === first) ? content : undefined;
}
