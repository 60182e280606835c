import type { RoadmapColumn } from '#model/roadmap-table';
import { joinLines } from './join-lines.ts';
import { plainLabel, roadmapColumns } from './read-header.ts';
import { readRows } from './read-rows.ts';
import type { RowItem } from './row-items.ts';
import type { PlanPart } from './split-document.ts';
import { tellStageColumn, tellStageNumbers } from './stage-numbers.ts';
import type { CellRow, RoadmapCell } from './table-cells.ts';
import type { Tell } from './tell.ts';

const nothing: RoadmapCell = { lines: [], text: '', isCovered: false, isAside: false, width: 1 };

/**
 * Reads the rows of all tables in the columns of the first; a column that only a later table has is added.
 * @param headings text before each table that heads a stage
 */
export function drawnColumnsOf(
  tables: readonly PlanPart[],
  headings: readonly (string | undefined)[],
  tell: Tell,
): { columns: RoadmapColumn[]; tables: { items: RowItem[] }[] } {
  const [first] = tables;
  const columns = first === undefined ? [] : roadmapColumns(first.header);
  const places = tables.map((table, index) => {
    const own = roadmapColumns(table.header);
    const place = { table: table.name };
    const found = own.map((column, at) => placeIn(columns, column, at));
    if (index > 0 && found.includes(-1)) tell('note', 'roadmapColumnsDiffer', {}, place);
    else if (
      own.some(({ label }, at) => plainLabel(label) !== plainLabel(columns[found[at] ?? -1]?.label ?? ''))
    )
      tell('note', 'roadmapLabelsDiffer', { labels: own.map(({ label }) => label).join(' | ') }, place);
    return found.map((at, column) =>
      at === -1 ? columns.push(own[column] ?? { key: 'other', label: '–' }) - 1 : at,
    );
  });
  const rows = tables.map(({ name, rows: own, header: { firstRow } }, index) => {
    const arranged = own.map((row) => arrange(row, places[index] ?? [], columns.length));
    const placeOf = (row: number) => ({ table: name, row: firstRow + row + 1 });
    const body = joinLines(arranged.slice(firstRow), columns, placeOf, tell);
    return [...arranged.slice(0, firstRow), ...body];
  });
  const body = tables.flatMap(({ header }, index) => rows[index]?.slice(header.firstRow) ?? []);
  const kinds = tellStageNumbers(tellStageColumn(columns, body, tell), body);
  return {
    columns: kinds,
    tables: tables.map((table, index) => {
      const heading = headings[index];
      const items = readRows(table, rows[index] ?? [], kinds, tell);
      const place = { table: table.name };
      return {
        items:
          heading === undefined ? items : [{ type: 'heading', text: heading, place, rows: [] }, ...items],
      };
    }),
  };
}

function placeIn(columns: readonly RoadmapColumn[], { key, label }: RoadmapColumn, at: number): number {
  const isSame = (column: RoadmapColumn | undefined) =>
    column !== undefined &&
    column.key === key &&
    (key !== 'other' || plainLabel(column.label) === plainLabel(label));
  if (isSame(columns[at])) return at;
  return columns.findIndex(isSame);
}

function arrange(row: CellRow, places: readonly number[], width: number): CellRow {
  if (places.every((place, column) => place === column) && row.length === width) return row;
  const arranged = Array.from({ length: width }, () => nothing);
  for (const [column, cell] of row.entries()) arranged[places[column] ?? column] = cell;
  return arranged;
}
