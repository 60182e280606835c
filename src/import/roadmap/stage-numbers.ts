import type { RoadmapColumn } from '#model/roadmap-table';
import { indexOf } from './row-items.ts';
import type { CellRow } from './table-cells.ts';

/**
 * Tells whose numbers stand left of the stages: those of the stages where a number comes with each new stage and only
 * then, otherwise those of the activities.
 */
export function tellStageNumbers(columns: readonly RoadmapColumn[], rows: readonly CellRow[]): RoadmapColumn[] {
  const [no, stage] = [indexOf(columns, 'no'), indexOf(columns, 'stage')];
  if (no === -1 || stage === -1 || no > stage) return [...columns];
  const told = rows.filter((row) => new Set(row.filter(({ text }) => text !== '')).size > 1);
  const isNew = (row: CellRow, column: number) => {
    const cell = row[column];
    return cell !== undefined && cell.text !== '' && !cell.isCovered && !cell.isAside;
  };
  const isOfStages = told.length > 0 && told.every((row) => isNew(row, no) === isNew(row, stage));
  return columns.map((column, index) => (index === no && isOfStages ? { ...column, key: 'stageNo' } : column));
}
