import type { RoadmapColumn } from '#model/roadmap-table';
import { readStageHeading } from '#model/stage-heading';
import { indexOf } from './row-items.ts';
import { ownCells } from './table-cells.ts';
import type { CellRow } from './table-cells.ts';
import type { Tell } from './tell.ts';

/**
 * A column «Направление» beside rows that head stages divides what they head: it is kept as written. One of stages by
 * its own word stays.
 */
export function tellStageColumn(
  columns: readonly RoadmapColumn[],
  rows: readonly CellRow[],
  tell: Tell,
): RoadmapColumn[] {
  const isHeading = (row: CellRow) => {
    const [first, second] = ownCells(row);
    const isWide = first !== undefined && second === undefined && first.cell.width >= columns.length - 1;
    return isWide && columns.length > 2 && readStageHeading(first.cell.text).title !== undefined;
  };
  if (!rows.some(isHeading)) return [...columns];
  return columns.map((column) => {
    if (column.key !== 'stage' || /этап|стратеги/iu.test(column.label)) return column;
    tell('doubt', 'roadmapColumnDoubt', { label: column.label, keys: 'stage' }, { column: column.label });
    return { ...column, key: 'other' };
  });
}

/**
 * Tells whose numbers stand left of the stages: those of the stages where a number comes with each new stage and only
 * then, otherwise those of the activities.
 */
export function tellStageNumbers(
  columns: readonly RoadmapColumn[],
  rows: readonly CellRow[],
): RoadmapColumn[] {
  const [no, stage] = [indexOf(columns, 'no'), indexOf(columns, 'stage')];
  if (no === -1 || stage === -1 || no > stage) return [...columns];
  const told = rows.filter((row) => ownCells(row).length > 1);
  const isNew = (row: CellRow, column: number) => {
    const cell = row[column];
    return cell !== undefined && cell.text !== '' && !cell.isCovered && !cell.isAside;
  };
  const isOfStages = told.length > 0 && told.every((row) => isNew(row, no) === isNew(row, stage));
  return columns.map((column, index) =>
    index === no && isOfStages ? { ...column, key: 'stageNo' } : column,
  );
}
