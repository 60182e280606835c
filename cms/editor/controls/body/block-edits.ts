import type { TextEdit, TextRange } from './text-edit.ts';

/**
 * Puts a block on lines of its own, with a blank line before and after it.
 * @param at what it takes the place of: whole lines, or a place between blocks
 * @param selected what of the block is selected afterwards; its end by default
 */
export function insertBlock(
  text: string,
  at: TextRange,
  block: string,
  selected: TextRange = { from: block.length, to: block.length },
): TextEdit {
  const above = /\n*$/.exec(text.slice(0, at.from))?.[0].length ?? 0;
  const below = /^\n*/.exec(text.slice(at.to))?.[0].length ?? 0;
  const isFirst = at.from === above;
  const isLast = at.to + below === text.length;
  const before = isFirst ? '' : '\n'.repeat(Math.max(0, 2 - above));
  const after = isLast ? '\n'.repeat(Math.max(0, 1 - below)) : '\n'.repeat(Math.max(0, 2 - below));
  const start = at.from + before.length;
  return {
    changes: [{ ...at, insert: before + block + after }],
    select: { from: start + selected.from, to: start + selected.to },
  };
}

/** An empty table: a row of headings and `rows` rows below it. */
export function buildTable(rows: number, columns: number): string {
  const row = (cell: (column: number) => string) =>
    `| ${Array.from({ length: columns }, (_, column) => cell(column + 1)).join(' | ')} |`;
  return [
    row((column) => `Столбец ${column}`),
    row(() => '---'),
    ...Array.from({ length: rows }, () => row(() => '   ')),
  ].join('\n');
}
