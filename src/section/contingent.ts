import type { ContingentTable } from '#model/roadmap';
import { suppressSmall } from './suppress.ts';
import type { CountView } from './suppress.ts';
import type { RoadmapView } from './types.ts';

/** From so many people on a number of a sensitive row is told: pupils on preventive registers and the like (R145-17). */
const smallestCount = 10;

/**
 * The contingent table without small numbers of sensitive rows, and without those others of a whole by which they could
 * be worked out.
 */
export function hideSensitive({
  columns,
  rows,
}: ContingentTable): NonNullable<RoadmapView['contingentTable']> {
  const hidden = new Map(columns.map(({ key }) => [key, hiddenIn(rows, key)]));
  return {
    columns,
    rows: rows.map((row) => {
      const own = columns.flatMap(({ key }): [string, Hidden][] => {
        const found = hidden.get(key)?.get(row.no);
        return found === undefined ? [] : [[key, found]];
      });
      const keys = new Set(own.map(([key]) => key));
      const values = Object.fromEntries(Object.entries(row.values).filter(([key]) => !keys.has(key)));
      return { ...row, values, hidden: Object.fromEntries(own) };
    }),
  };
}

type Hidden = Pick<CountView, 'below'>;
type Row = ContingentTable['rows'][number];

/** What is hidden of a column, by the number of the row. */
function hiddenIn(rows: readonly Row[], key: string): Map<string, Hidden> {
  const countOf = ({ values }: Row) => values[key] ?? 0;
  const small = rows.filter((row) => row.sensitive && countOf(row) > 0 && countOf(row) < smallestCount);
  const hidden = new Map(small.map(({ no }): [string, Hidden] => [no, { below: smallestCount }]));
  for (const whole of rows.filter(({ breakdown }) => breakdown === 'partition')) {
    const parts = rows.filter(({ parentNo }) => parentNo === whole.no);
    if (!parts.some(({ no }) => hidden.has(no))) continue;
    const cells = parts.map((row) => ({ code: row.no, label: '', count: countOf(row) }));
    const told = suppressSmall(cells, smallestCount);
    for (const { code, count } of cells) {
      if (count > 0 && told?.find((cell) => cell.code === code)?.count === undefined)
        hidden.set(code, hidden.get(code) ?? {});
    }
  }
  return hidden;
}
