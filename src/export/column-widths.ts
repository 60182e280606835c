import { cellText } from './cell-text.ts';
import type { PaperTable } from './paper.ts';

/** Longer words are broken. */
const longestWord = 22;
/** Blank on both sides of a cell, in characters. */
const padding = 2;
/** How much wider than an average letter a letter of the longest word may be, and of a bold one. */
const wideLetter = 1.1;
const boldLetter = 1.25;

/** Widths of a column in characters: of its longest word, of its longest line, and of its cells on the average. */
interface Measure {
  narrow: number;
  wide: number;
  mean: number;
}

/** Headings over several columns do not count. */
function measureColumns({ rows }: PaperTable): Measure[] {
  const counted = rows.filter(({ kind }) => kind !== 'heading');
  return (rows[0]?.cells ?? []).map((label, column) => {
    const texts = counted.map(({ cells }) => cellText(cells[column] ?? '')).filter((text) => text !== '');
    const words = texts.flatMap((text) => text.split(/[\s-]+/));
    const word = Math.max(longest(words) * wideLetter, longest(cellText(label).split(/[\s-]+/)) * boldLetter);
    return {
      narrow: Math.min(longestWord, word) + padding,
      wide: longest(texts.flatMap((text) => text.split('\n'))) + padding,
      mean: texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length),
    };
  });
}

function longest(parts: readonly string[]): number {
  return parts.reduce((most, { length }) => Math.max(most, length), 1);
}

/** How a table is set into a line of a page. */
export interface FittedTable {
  /** Of the letters, in points. */
  size: number;
  /** Parts of the width that the columns take; they add up to 1. */
  shares: number[];
}

const sizes = [12, 11, 10, 9] as const;

/**
 * Each column is as wide as its longest word, the rest goes to long texts; letters are as large as that allows, so that
 * no word is broken.
 * @param total characters of 12 points that a line of the page takes
 */
export function fitTable(table: PaperTable, total: number): FittedTable {
  const columns = measureColumns(table);
  const least = columns.reduce((sum, { narrow }) => sum + narrow, 0);
  // A table that is full of words to the last point leaves no room for sentences.
  const size = sizes.find((points) => least * 1.15 <= (total * 12) / points) ?? 9;
  const room = (total * 12) / size;
  const enough = grow(
    columns.map(({ narrow }) => narrow),
    columns.map(({ narrow, wide, mean }) => Math.min(wide, Math.max(narrow, mean * 0.8))),
    room,
  );
  const widths = grow(
    enough,
    columns.map(({ narrow, wide }) => Math.max(narrow, wide)),
    room,
  );
  const sum = widths.reduce((all, width) => all + width, 0);
  return { size, shares: widths.map((width) => width / sum) };
}

/** Grows widths towards the wished ones as far as there is room, all to the same degree. */
function grow(widths: readonly number[], wished: readonly number[], room: number): number[] {
  const lacking = widths.map((width, index) => Math.max(0, (wished[index] ?? 0) - width));
  const lack = lacking.reduce((sum, one) => sum + one, 0);
  const free = room - widths.reduce((sum, one) => sum + one, 0);
  const degree = lack === 0 ? 0 : Math.max(0, Math.min(1, free / lack));
  return widths.map((width, index) => width + (lacking[index] ?? 0) * degree);
}

/** A line of a page in characters of a workbook: upright and on its side. */
const pageCharacters = { portrait: 84, landscape: 124 } as const;

/** Widths of the columns of a workbook, in characters: together as wide as a page, so that it is printed as it is seen. */
export function sheetWidths(table: PaperTable, orientation: keyof typeof pageCharacters): number[] {
  const { size, shares } = fitTable(table, pageCharacters[orientation]);
  return shares.map((share) => Math.round((share * pageCharacters[orientation] * 1200) / size) / 100);
}
