import { cleanLine } from '#model/invisible';
import type { ForeignCell, ForeignLine, ForeignTable } from '../sources/foreign-document.ts';

/** A place of a table with what stands in it. */
export interface RoadmapCell {
  /** Lines without empty ones at the ends; an empty line between others is kept. */
  lines: readonly ForeignLine[];
  /** The lines as they are seen, with signs of lists. */
  text: string;
  /** The cell begins in a row above. */
  isCovered: boolean;
  /** The cell begins in a column to the left. */
  isAside: boolean;
  /** Columns that the cell takes. */
  width: number;
}

export type CellRow = readonly RoadmapCell[];

/** The places of a table; one that a cell covers has the lines of that cell. */
export function readCells({ rows }: ForeignTable): CellRow[] {
  const known = new Map<ForeignCell, Pick<RoadmapCell, 'lines' | 'text'>>();
  return rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      const content = known.get(cell) ?? contentOf(cell.lines);
      known.set(cell, content);
      return {
        ...content,
        isCovered: rows[rowIndex - 1]?.[column] === cell,
        isAside: row[column - 1] === cell,
        width: cell.columnSpan,
      };
    }),
  );
}

/** Lines and the text that they make. */
export function contentOf(foreign: readonly ForeignLine[]): Pick<RoadmapCell, 'lines' | 'text'> {
  const lines = foreign.map((line) => ({
    ...line,
    text: cleanLine(line.text).replaceAll(/\s+/g, ' ').trim(),
  }));
  const first = lines.findIndex((line) => lineText(line) !== '');
  const last = lines.findLastIndex((line) => lineText(line) !== '');
  const kept = first === -1 ? [] : lines.slice(first, last + 1).filter(isNotSecondBlank);
  return { lines: kept, text: kept.map(lineText).join('\n') };
}

function isNotSecondBlank(line: ForeignLine, index: number, lines: readonly ForeignLine[]): boolean {
  const before = lines[index - 1];
  return lineText(line) !== '' || before === undefined || lineText(before) !== '';
}

/** A line with the sign of its list. */
export function lineText({ marker = '', text }: ForeignLine): string {
  return `${marker} ${text}`.trim();
}

/** The texts of a row; a cell that spans several columns stands once. */
export function textsOf(row: CellRow): string[] {
  return row.map(({ text, isAside }) => (isAside ? '' : text));
}

/** Cells that begin in the row, from the left, and have words. */
export function ownCells(row: CellRow): { cell: RoadmapCell; column: number }[] {
  return row
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell }) => !cell.isCovered && !cell.isAside && cell.text !== '');
}
