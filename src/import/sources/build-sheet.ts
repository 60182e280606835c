import { cleanCell } from '../table/clean-cell.ts';
import { buildTable } from './build-table.ts';
import type { DrawnCell } from './build-table.ts';
import type { ForeignTable } from './foreign-document.ts';
import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

/** Rows and columns of merged cells, from 0, the last included. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/**
 * Makes a table of a sheet, without the empty rows and columns behind the last text.
 * @returns undefined for an empty sheet
 */
export function buildSheet(
  name: string,
  texts: readonly (readonly string[])[],
  merges: readonly Merge[],
): ForeignTable | undefined {
  const height = texts.findLastIndex((row) => row.some((text) => text.trim() !== '')) + 1;
  const width = texts.reduce(
    (most, row) => Math.max(most, row.findLastIndex((text) => text.trim() !== '') + 1),
    0,
  );
  if (height === 0) return undefined;
  const begins = new Map<string, { rowSpan: number; columnSpan: number }>();
  const covered = new Set<string>();
  let places = 0;
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const rowSpan = Math.min(endRow, height - 1) - startRow + 1;
    const columnSpan = Math.min(endCol, width - 1) - startCol + 1;
    if (rowSpan < 1 || columnSpan < 1) continue;
    places += rowSpan * columnSpan;
    if (places > limits.cells) throw new Refusal('tooManyCells', { limit: limits.cells });
    begins.set(`${startRow},${startCol}`, { rowSpan, columnSpan });
    for (let row = startRow; row < startRow + rowSpan; row += 1) {
      for (let column = startCol; column < startCol + columnSpan; column += 1)
        covered.add(`${row},${column}`);
    }
  }
  const drawn = Array.from({ length: height }, (_, row) => {
    const cells: DrawnCell[] = [];
    for (let column = 0; column < width; column += 1) {
      const place = `${row},${column}`;
      const spans = begins.get(place);
      if (spans === undefined && covered.has(place)) continue;
      cells.push({ lines: cleanCell(texts[row]?.[column] ?? ''), ...spans });
    }
    return cells;
  });
  return buildTable(`Лист «${name}»`, drawn);
}
