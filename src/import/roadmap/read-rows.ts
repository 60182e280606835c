import type { RoadmapColumn } from '#model/roadmap-table';
import type { ForeignPlace } from '../remark.ts';
import { isNumbering } from '../table/find-header.ts';
import { tellContinuation } from './continues-row.ts';
import { tellHeading } from './is-heading-row.ts';
import { isFootnote } from './read-footnotes.ts';
import { plainLabel } from './read-header.ts';
import { shapeOf } from './row-items.ts';
import type { ActivityItem, RowItem, TableShape } from './row-items.ts';
import type { PlanPart } from './split-document.ts';
import { contentOf, ownCells, textsOf } from './table-cells.ts';
import type { CellRow, RoadmapCell } from './table-cells.ts';
import type { Tell } from './tell.ts';

/**
 * Tells what the rows of a table are.
 * @param rows with a cell for each of the columns
 */
export function readRows(
  { name, header }: PlanPart,
  rows: readonly CellRow[],
  columns: readonly RoadmapColumn[],
  tell: Tell,
): RowItem[] {
  const body = rows.slice(header.firstRow);
  const shape = shapeOf(body, columns);
  const labels = columns.map(({ label }) => plainLabel(label)).join('\n');
  const items: RowItem[] = [];
  for (const [index, row] of body.entries()) {
    const place = { table: name, row: header.firstRow + index + 1 };
    const texts = textsOf(row);
    if (ownCells(row).length === 0 || isNumbering(texts)) continue;
    if (texts.map(plainLabel).join('\n') === labels) {
      tell('note', 'roadmapHeaderAgain', {}, place);
      continue;
    }
    const item = readRow(row, body[index + 1], items.at(-1), shape, place, tell);
    if (item !== undefined) items.push(item);
  }
  return items;
}

function readRow(
  row: CellRow,
  next: CellRow | undefined,
  before: RowItem | undefined,
  shape: TableShape,
  place: ForeignPlace,
  tell: Tell,
): RowItem | undefined {
  const text = textsOf(row).join('\t').trimEnd();
  if (ownCells(row).length === 1 && isFootnote(text.trim()))
    return { type: 'footnote', text: text.trim(), place, rows: [row] };
  const sign = tellHeading(row, next, shape);
  if (sign === 'sure' || sign === 'emptyCells') {
    if (sign === 'emptyCells') tell('note', 'roadmapStageByCells', { words: text.trim() }, place);
    return { type: 'heading', text, place, rows: [row] };
  }
  if (sign === 'maybe') tell('doubt', 'roadmapStageMaybe', { words: text.trim() }, place);
  const continuation = before?.type === 'activity' ? tellContinuation(before, row, shape) : undefined;
  if (continuation === 'sure' && before?.type === 'activity') {
    appendRow(before, row);
    tell('note', 'roadmapRowMerged', {}, place);
    return undefined;
  }
  if (continuation === 'maybe' && sign === undefined) tell('doubt', 'roadmapRowMaybeMerged', {}, place);
  return { type: 'activity', cells: row, place, rows: [row] };
}

function appendRow(item: ActivityItem, row: CellRow): void {
  item.cells = item.cells.map((cell, column) => joinCells(cell, row[column]));
  item.rows = [...item.rows, row];
}

/** A line that begins with a small letter goes on with the last one. */
function joinCells(cell: RoadmapCell, rest: RoadmapCell | undefined): RoadmapCell {
  const [first, ...others] = rest?.lines ?? [];
  const last = cell.lines.at(-1);
  if (first === undefined || rest?.isAside === true) return cell;
  const isSame = first.marker === undefined && /^[\p{Ll}(]/u.test(first.text) && last !== undefined;
  const lines = isSame
    ? [...cell.lines.slice(0, -1), { ...last, text: `${last.text} ${first.text}` }, ...others]
    : [...cell.lines, first, ...others];
  return { ...cell, ...contentOf(lines) };
}
