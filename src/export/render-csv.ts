import { formatCsv } from '#messages/format-csv';
import { cellText } from './cell-text.ts';
import { tablesOf } from './paper.ts';
import type { Paper } from './paper.ts';

/**
 * The first table of a paper as CSV, row by row as on paper; a merged cell stands at its upper left place.
 * @throws RangeError when the paper has no table
 */
export function renderCsv(paper: Paper): Uint8Array {
  const [table] = tablesOf(paper);
  if (table === undefined) throw new RangeError(`no table in «${paper.title}»`);
  const rows = table.rows.map(({ cells }) =>
    cells.map((cell) => (typeof cell === 'number' ? cell : cellText(cell))),
  );
  return new TextEncoder().encode(formatCsv(rows));
}
