import type { RoadmapActivity, RoadmapStage } from '#model/roadmap';
import { drawRoadmapTable } from '#model/roadmap-table';
import type { RoadmapColumn } from '#model/roadmap-table';
import type { ActivityItem } from './row-items.ts';

/** Keeps what stands in the columns of stages of this row where the table would print something else. */
export function nameStage(
  stage: RoadmapStage,
  activity: RoadmapActivity,
  { cells }: ActivityItem,
  columns: readonly RoadmapColumn[],
): void {
  const isFirst = stage.activities.length === 0;
  const drawn = drawRoadmapTable({
    columns: [...columns],
    columnNumbers: false,
    stages: [{ ...stage, activities: isFirst ? [activity] : [activity, activity] }],
  });
  const printed = drawn.filter(({ kind }) => kind === 'activity').at(-1)?.cells ?? [];
  for (const [index, { key }] of columns.entries()) {
    const cell = cells[index];
    if ((key !== 'stage' && key !== 'stageNo') || cell === undefined || cell.text === '') continue;
    if (cell.isCovered || cell.isAside || cell.text === printed[index]) continue;
    activity.asWritten.push({ column: index + 1, text: cell.text });
  }
  activity.asWritten.sort((a, b) => a.column - b.column);
}
