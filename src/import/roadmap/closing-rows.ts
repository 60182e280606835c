import { ownCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';

/** A sum of the rows above. */
export const totalRow = /^(?:итого|всего)(?=[\s:.–-]|$)/iu;

const signature =
  /^(?:исполнител[ья]|исп\.|составител[ья]|составил[аи]?|согласован[оа]?|ознакомлен[аы]?|подпись|тел\.)(?=[\s:.(/_]|$)/iu;

/**
 * How many of the last rows are not of the table: a sheet has who drew it up, who agreed and the sum in rows too.
 * A row of several cells is never one of them.
 */
export function countClosing(rows: readonly CellRow[]): number {
  const last = rows.findLastIndex((row) => {
    const [first, second] = ownCells(row);
    if (first === undefined) return false;
    return second !== undefined || !(totalRow.test(first.cell.text) || signature.test(first.cell.text));
  });
  return rows.length - last - 1;
}
