import { parseTerms } from '#model/term/parse-term';
import type { RoadmapHeader } from './read-header.ts';
import type { ForeignPart, PlanPart } from './split-document.ts';
import { ownCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';

/**
 * The headings of the table before, where this one goes on with its rows: it is as wide, and its numbers or its terms
 * say so. One with headings of its own does not go on.
 */
export function continuedHeader(
  { rows, before }: ForeignPart,
  last: PlanPart | undefined,
): RoadmapHeader | undefined {
  const width = rows[0]?.length;
  if (last === undefined || width !== last.header.columns.length) return undefined;
  const isNumbered = rows.some(([first]) => /^\d/.test(first?.text ?? ''));
  if (before.length > 0 && !isNumbered) return undefined;
  return goesOn(rows, last) ? { ...last.header, row: -1, firstRow: 0, hasNumbers: false } : undefined;
}

function goesOn(rows: readonly CellRow[], last: PlanPart): boolean {
  const { columns, firstRow } = last.header;
  const no = columns.findIndex(({ key }) => key === 'no' || key === 'stageNo');
  const terms = columns.findIndex(({ key }) => key === 'terms');
  const numbers = no === -1 ? [] : columnOf(rows, no);
  const [first] = numbers;
  if (first !== undefined) {
    const number = readNumber(first);
    const before = readNumber(columnOf(last.rows.slice(firstRow), no).at(-1) ?? '');
    if (number === undefined) return false;
    return before === undefined || isAfter(number, before) || hasTerms(rows, terms);
  }
  return no !== -1 && rows.length <= 2 ? true : hasTerms(rows, terms);
}

/** Texts of a column, without rows of one wide cell, which head a stage. */
function columnOf(rows: readonly CellRow[], column: number): string[] {
  return rows.flatMap((row) => {
    const [first, second] = ownCells(row);
    const isHeading = first !== undefined && second === undefined && first.cell.width > 1;
    const text = row[column]?.text ?? '';
    return isHeading || text === '' ? [] : [text];
  });
}

function readNumber(text: string): number[] | undefined {
  return /^\d{1,3}(?:\.\d{1,3})*[.)]?$/.test(text)
    ? text.split(/[.)]/).flatMap((part) => (part === '' ? [] : [Number(part)]))
    : undefined;
}

function isAfter(number: readonly number[], before: readonly number[]): boolean {
  const at = number.findIndex((part, index) => part !== before[index]);
  return at !== -1 && (number[at] ?? 0) > (before[at] ?? 0);
}

/** At least half of what stands in the column are terms. */
function hasTerms(rows: readonly CellRow[], column: number): boolean {
  const texts = column === -1 ? [] : columnOf(rows, column);
  const known = texts.filter((text) => {
    const [term] = parseTerms(text.slice(0, 200).replaceAll('\n', ' '));
    return term !== undefined && term.type !== 'text';
  });
  return known.length > 0 && known.length * 2 >= texts.length;
}
