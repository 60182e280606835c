import { newKey } from '../new-key.ts';

/** One row of a list of lines; an empty one is on the screen only. */
export interface LineRow {
  key: string;
  text: string;
}

/** The lines that are stored: rows without text are none. */
export function linesOf(rows: readonly LineRow[]): string[] {
  return rows.map(({ text }) => text).filter((text) => text.trim() !== '');
}

/** Rows for the stored lines: those on the screen, if they say the same. */
export function rowsFor(lines: readonly unknown[], rows: readonly LineRow[]): readonly LineRow[] {
  const shown = linesOf(rows);
  const isSame = shown.length === lines.length && shown.every((text, index) => text === lines[index]);
  return isSame ? rows : lines.map((line) => ({ key: newKey(), text: String(line) }));
}

/**
 * A text put into a row: every line of it becomes a row of its own. Bullets and numbers before them are dropped, as they
 * come along from other programs.
 */
export function splitLines(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  return lines.length === 1
    ? lines
    : lines
        .map((line) => line.replace(/^\s*(?:[-–—•*·]|\d{1,3}[.)])\s+/u, '').trim())
        .filter((line) => line !== '');
}

/** Puts texts in the place of a row; the first keeps the row's key. */
export function fillRow(rows: readonly LineRow[], key: string, texts: readonly string[]): LineRow[] {
  return rows.flatMap((row) =>
    row.key === key ? texts.map((text, index) => ({ key: index === 0 ? key : newKey(), text })) : [row],
  );
}

/** Moves a row by one place up (-1) or down (1). */
export function moveRow(rows: readonly LineRow[], index: number, by: -1 | 1): LineRow[] {
  const next = [...rows];
  next.splice(index + by, 0, ...next.splice(index, 1));
  return next;
}
