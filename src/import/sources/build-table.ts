import type { ForeignCell, ForeignLine, ForeignTable } from './foreign-document.ts';
import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

/** A cell as markup tells it, at its upper left place only. */
export interface DrawnCell {
  lines: readonly ForeignLine[];
  rowSpan?: number;
  columnSpan?: number;
}

interface LaidCell {
  lines: readonly ForeignLine[];
  rowSpan: number;
  columnSpan: number;
}

/** Places of a row; those behind its last cell may be missing. */
type LaidRow = (LaidCell | undefined)[];

/**
 * Lays cells on a grid as a browser does: a cell takes the first place of its row that no other covers. Spans end with
 * the table; a column that no cell begins in is left out, as nobody sees it.
 * Throws a refusal when there are more places than `limits.cells`.
 */
export function buildTable(name: string, drawn: readonly (readonly DrawnCell[])[]): ForeignTable {
  const grid: LaidRow[] = drawn.map(() => []);
  let places = 0;
  for (const [at, cells] of drawn.entries()) {
    let column = 0;
    for (const { lines, rowSpan = 1, columnSpan = 1 } of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const rows = Math.max(1, Math.min(rowSpan, drawn.length - at));
      const columns = freeColumns(grid[at] ?? [], column, columnSpan);
      places += rows * columns;
      if (places > limits.cells) throw new Refusal('tooManyCells', { limit: limits.cells });
      const cell = { lines, rowSpan: rows, columnSpan: columns };
      for (const row of grid.slice(at, at + rows)) {
        for (let offset = 0; offset < columns; offset += 1) row[column + offset] = cell;
      }
      column += columns;
    }
  }
  return { kind: 'table', name, rows: fillGaps(withoutUnseenColumns(grid)) };
}

/** A span stops in front of a place that a cell from above covers. */
function freeColumns(row: LaidRow, column: number, span: number): number {
  let free = 1;
  while (free < span && row[column + free] === undefined) free += 1;
  return free;
}

function withoutUnseenColumns(grid: readonly LaidRow[]): LaidRow[] {
  const isSeen: boolean[] = [];
  for (const row of grid) {
    for (const [column, cell] of row.entries()) {
      isSeen[column] ||= column === 0 || (cell !== undefined && cell !== row[column - 1]);
    }
  }
  const shortened = new Set<LaidCell>();
  for (const row of grid) {
    const begins = new Set(row.filter((cell) => cell !== undefined && !shortened.has(cell)));
    for (const [column, cell] of row.entries()) {
      if (cell !== undefined && begins.has(cell) && isSeen[column] === false) cell.columnSpan -= 1;
    }
    for (const cell of begins) if (cell !== undefined) shortened.add(cell);
  }
  return grid.map((row) => row.filter((_, column) => isSeen[column]));
}

function fillGaps(grid: readonly LaidRow[]): ForeignCell[][] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width * grid.length > limits.cells) throw new Refusal('tooManyCells', { limit: limits.cells });
  return grid.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? { lines: [], rowSpan: 1, columnSpan: 1 }),
  );
}
