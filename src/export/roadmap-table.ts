import type { Roadmap } from '#model/roadmap';
import { drawnColumns, drawRoadmapTable } from '#model/roadmap-table';
import type { RoadmapTableRow } from '#model/roadmap-table';
import type { Merge, PaperTable, RowKind } from './paper.ts';

/** What of a roadmap makes its table. */
export type DrawnRoadmap = Pick<Roadmap, 'columns' | 'columnNumbers' | 'stages'>;

const kinds: Readonly<Record<RoadmapTableRow['kind'], RowKind>> = {
  labels: 'labels',
  numbers: 'numbers',
  stage: 'heading',
  activity: 'data',
};

/**
 * The table of a roadmap as its author drew it. A stage is a row over the whole width, or, where the author gave it a
 * column, a cell over its rows.
 * @returns undefined when the roadmap has no activities yet
 */
export function buildRoadmapTable(roadmap: DrawnRoadmap): PaperTable | undefined {
  if (roadmap.stages.length === 0) return undefined;
  const rows = drawRoadmapTable(roadmap);
  const columns = drawnColumns(roadmap);
  const isPlaced = columns.map(({ key }) => key === 'stage' || key === 'stageNo');
  return {
    name: 'План мероприятий',
    rows: rows.map(({ kind, cells }) => ({ kind: kinds[kind], cells })),
    merges: [
      ...rows.flatMap((row, index) => mergeWholeRow(row, index)),
      ...isPlaced.flatMap((placed, column) => (placed ? mergeDown(rows, column) : [])),
    ],
    isList: false,
  };
}

/** A heading whose other cells are empty goes over the whole width, or, behind its number, over the rest. */
function mergeWholeRow({ kind, cells }: RoadmapTableRow, row: number): Merge[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  const column = Math.max(0, last);
  if (kind !== 'stage' || column > 1 || cells.length - column < 2) return [];
  return [{ row, column, rowSpan: 1, columnSpan: cells.length - column }];
}

/** A cell of a stage goes down over the rows that have none of their own, up to the next heading. */
function mergeDown(rows: readonly RoadmapTableRow[], column: number): Merge[] {
  const merges: Merge[] = [];
  rows.forEach(({ kind, cells, stage }, row) => {
    const last = merges.at(-1);
    if (kind !== 'activity') return;
    const goesOn =
      cells[column] === '' &&
      last !== undefined &&
      last.row + last.rowSpan === row &&
      rows[last.row]?.stage === stage;
    if (goesOn) last.rowSpan += 1;
    else merges.push({ row, column, rowSpan: 1, columnSpan: 1 });
  });
  return merges.filter(({ rowSpan }) => rowSpan > 1);
}
