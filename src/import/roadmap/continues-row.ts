import type { RoadmapColumn } from '#model/roadmap-table';
import { parseTerms } from '#model/term/parse-term';
import { findMarker } from '../table/line-marker.ts';
import type { ActivityItem, TableShape } from './row-items.ts';
import { ownCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';

/** Signs of a cell broken by the end of a page. */
const longestTerms = 2000;

/**
 * Whether a row is the rest of the one before, broken off by the end of a page.
 * @returns `sure`; `maybe` when it has no number and a person has to tell; undefined when it stands for itself
 */
export function tellContinuation(
  before: ActivityItem,
  row: CellRow,
  { columns, hasItems }: TableShape,
): 'sure' | 'maybe' | undefined {
  const own = ownCells(row);
  if (own.length === 0 || row.some(({ isCovered, text }) => isCovered && text !== '')) return undefined;
  const isNumber = ({ key }: RoadmapColumn) => key === 'no' || key === 'stageNo';
  if (columns.some((column, index) => isNumber(column) && row[index]?.text !== '')) return undefined;
  const isNumberless = columns.some((column, index) => isNumber(column) && before.cells[index]?.text !== '');
  const goesOn = own.every(({ cell, column }) => {
    const key = columns[column]?.key ?? 'other';
    const last = before.cells[column]?.text ?? '';
    return last !== '' && isRestOf(key, last, cell.text, hasItems);
  });
  const isText = own.every(({ column }) => columns[column]?.key === 'text');
  const isBroken =
    isText && own.every(({ cell, column }) => isBrokenWord(before.cells[column]?.text ?? '', cell.text));
  if (goesOn && (isNumberless || isBroken)) return 'sure';
  return isNumberless && columns.some(({ key }, index) => key === 'no' && row[index]?.text === '')
    ? 'maybe'
    : undefined;
}

function isRestOf(key: RoadmapColumn['key'], last: string, rest: string, hasItems: boolean): boolean {
  const isSmall = /^[\p{Ll}(]/u.test(rest) && findMarker(rest) === undefined;
  switch (key) {
    case 'text':
      return isSmall || isNextItem(last, rest, hasItems);
    case 'terms': {
      if (last.length + rest.length > longestTerms) return false;
      const joined = parseTerms(`${last.replaceAll('\n', ' ')} ${rest.replaceAll('\n', ' ')}`);
      return joined.length === 1 && joined[0]?.type !== 'text';
    }
    case 'stage':
    case 'expectedResult':
    case 'resources':
    case 'responsible':
    case 'other':
      return isSmall || /[,–-]$/.test(last);
    case 'no':
    case 'stageNo':
      return false;
  }
}

/** «2) …» after «1) …», a dash after «:» or after another dash. */
function isNextItem(last: string, rest: string, hasItems: boolean): boolean {
  const marker = findMarker(rest)?.marker;
  if (marker === undefined) return false;
  const number = /^(\d+)([.)])$/.exec(marker);
  if (number === null) return last.endsWith(':') || (/[;,]$/.test(last) && last.includes(`\n${marker}`));
  const before = `${Number(number[1]) - 1}${number[2] ?? ''}`;
  return (
    hasItems &&
    new RegExp(String.raw`(?:^|\n|[.;] )${before.replace(/[.)]/, String.raw`\$&`)}`, 'u').test(last)
  );
}

/** A sentence without an end and one without a beginning. */
function isBrokenWord(last: string, rest: string): boolean {
  return /^\p{Ll}/u.test(rest) && /[\p{L},–-]$/u.test(last);
}
