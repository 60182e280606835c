import { readStageHeading } from '#model/stage-heading';
import { totalRow } from './closing-rows.ts';
import { detailColumns, indexOf } from './row-items.ts';
import type { TableShape } from './row-items.ts';
import { matchSampleStages } from './sample-stages.ts';
import { ownCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';

/** How a row is known to be the heading of a stage; `maybe` when a person has to tell. */
export type HeadingSign = 'sure' | 'emptyCells' | 'maybe' | undefined;

/** Tells whether the row is the heading of a stage. @param next the row below */
export function tellHeading(row: CellRow, next: CellRow | undefined, shape: TableShape): HeadingSign {
  const own = ownCells(row);
  if (row.some(({ isCovered, text }) => isCovered && text !== '')) return undefined;
  const [first, second] = own;
  if (first === undefined || own.length > 2 || own.some(({ cell }) => totalRow.test(cell.text)))
    return undefined;
  const no = Math.max(indexOf(shape.columns, 'no'), indexOf(shape.columns, 'stageNo'));
  const isNumbered = first.column === no && /^\d|^[IVX]+\.?$/u.test(first.cell.text);
  if (second === undefined) {
    if (isWide(first.cell.width, shape)) return 'sure';
    if (first.column === no) return /\p{L}{3}/u.test(first.cell.text) ? 'sure' : undefined;
    return first.column === indexOf(shape.columns, 'text')
      ? tellText(first.cell.text, shape, false)
      : undefined;
  }
  if (!isNumbered || second.column !== no + 1) return undefined;
  if (second.cell.width > 1) return 'sure';
  if (second.column !== indexOf(shape.columns, 'text')) return undefined;
  const number = first.cell.text.replace(/\.$/, '');
  const isParent =
    no !== -1 && (next?.[no]?.text.startsWith(`${number}.`) ?? false) && next?.[no]?.text !== first.cell.text;
  return isParent ? 'sure' : tellText(second.cell.text, shape, true);
}

function isWide(width: number, { columns }: TableShape): boolean {
  return width >= Math.max(2, columns.length - 1);
}

/** @param isNumbered it has a number as activities have */
function tellText(text: string, { columns, filled }: TableShape, isNumbered: boolean): HeadingSign {
  if (indexOf(columns, 'stage') !== -1) return undefined;
  if (text.length > 200 || !/^(?:\d+[.)]?\s*)?[«"]?\p{Lu}/u.test(text)) return undefined;
  const title = readStageHeading(text).title ?? '';
  const isKnown = (['pedagogue', 'r145'] as const).some(
    (regime) => matchSampleStages(title, regime).length > 0,
  );
  if (isKnown || stageWord.test(text)) return 'sure';
  const details = detailColumns(columns).length;
  if (details === 0 || filled < 0.7) return undefined;
  if (isNumbered || details < 2 || text.includes('\n') || /[.;:,]$/.test(text)) return 'maybe';
  return 'emptyCells';
}

const stageWord = /(?:^|\s)(?:этап|блок|раздел|модуль)(?=[\s.:№«"(–-]|$)/iu;
