import type { Roadmap, RoadmapActivity, RoadmapStage } from './roadmap.ts';
import { headingHolds, namesStage, printStageHeading, printStageTitle } from './stage-heading.ts';

export type RoadmapColumn = Roadmap['columns'][number];
type Drawn = Pick<Roadmap, 'columns' | 'columnNumbers' | 'stages'>;

/** A row of the author's table; every row has as many cells as there are columns. */
export interface RoadmapTableRow {
  /** `stage`: the heading of a stage, which may go over the whole width. */
  kind: 'labels' | 'numbers' | 'stage' | 'activity';
  cells: string[];
  /** Index of the stage, and of the activity in it. */
  stage?: number;
  activity?: number;
}

/** Title of what stands in a table without stages; it gets no row of its own. */
export const unstagedTitle = 'Мероприятия';

/** Stands for the text of a row in which its author wrote none. */
export const absentText = '–';

const usualColumns: readonly RoadmapColumn[] = [
  { key: 'no', label: '№' },
  { key: 'text', label: 'Мероприятие' },
  { key: 'terms', label: 'Срок' },
  { key: 'expectedResult', label: 'Ожидаемый результат' },
  { key: 'resources', label: 'Ресурсы' },
  { key: 'responsible', label: 'Ответственные' },
];

/**
 * Draws the table of a roadmap as its author did: his columns, a row for each activity, lines of a cell separated by
 * `\n`. The title of a stage stands in the first row of the stage and is empty in the others, or in a row before them
 * when the table has no column for it, or had the row besides its column.
 *
 * A cell that is kept as written (`asWritten`) is printed so while the fields have the same letters and digits in the
 * same order; once an editor changed a field, the field is printed. Columns of the author's own are always as written.
 */
export function drawRoadmapTable(roadmap: Drawn): RoadmapTableRow[] {
  const columns = drawnColumns(roadmap);
  const rows: RoadmapTableRow[] = [{ kind: 'labels', cells: columns.map(({ label }) => label) }];
  if (roadmap.columnNumbers) rows.push({ kind: 'numbers', cells: columns.map((_, index) => `${index + 1}`) });
  for (const [index, stage] of roadmap.stages.entries())
    rows.push(...drawStage(stage, roadmap.stages[index - 1], index, columns));
  return rows;
}

/** The table of a roadmap as texts, see {@link drawRoadmapTable}. */
export function renderRoadmapTable(roadmap: Drawn): string[][] {
  return drawRoadmapTable(roadmap).map(({ cells }) => cells);
}

/** The author's columns; of a roadmap that has none, the usual ones that have something to show. */
export function drawnColumns({ columns, stages }: Drawn): readonly RoadmapColumn[] {
  if (columns.length > 0) return columns;
  const activities = stages.flatMap((stage) => stage.activities);
  return usualColumns.filter(
    ({ key }) => key === 'text' || activities.some((activity) => printField(key, activity) !== ''),
  );
}

function drawStage(
  stage: RoadmapStage,
  before: RoadmapStage | undefined,
  index: number,
  columns: readonly RoadmapColumn[],
): RoadmapTableRow[] {
  const isSame = before?.title === stage.title && before.no === stage.no;
  const has = (key: RoadmapColumn['key']) => columns.some((column) => column.key === key);
  const isInColumn = has('stage');
  const headings = headingsOf(stage, isSame, isInColumn).map((heading): RoadmapTableRow => {
    const cells = heading.split('\t');
    return { kind: 'stage', cells: columns.map((_, column) => cells[column] ?? ''), stage: index };
  });
  const title = isSame ? '' : isInColumn ? stageCell(stage, has('stageNo')) : '';
  const placed = { stage: title, stageNo: isSame ? '' : (stage.no ?? '') };
  const rows = stage.activities.map((activity, place): RoadmapTableRow => ({
    kind: 'activity',
    cells: columns.map((column, at) => {
      const isPlaced = column.key === 'stage' || column.key === 'stageNo';
      if (!isPlaced) return printCell(column.key, at, activity);
      const written = writtenIn(activity, at);
      const meant = column.key === 'stage' ? stage.title : (stage.no ?? '');
      const isOther = column.key === 'stageNo' && (place > 0 || stage.no === undefined);
      const isMeant =
        written !== undefined && (isOther || saysTheSame(written, meant) || namesStage(written, stage));
      return isMeant ? written : place === 0 ? placed[column.key === 'stage' ? 'stage' : 'stageNo'] : '';
    }),
    stage: index,
    activity: place,
  }));
  if (rows.length > 0 || !isInColumn || headings.length > 0) return [...headings, ...rows];
  const alone = columns.map(({ key }) => (key === 'stage' || key === 'stageNo' ? placed[key] : ''));
  return [{ kind: 'stage', cells: alone, stage: index }];
}

/** What stands before the rows of a stage; cells separated by tabulators. */
function headingsOf(stage: RoadmapStage, isSame: boolean, isInColumn: boolean): string[] {
  const { title, no, block, heading } = stage;
  const own = heading !== undefined && headingHolds(stage) ? heading : printStageHeading(stage);
  if (block !== undefined)
    return isSame || isInColumn
      ? [own]
      : [printStageTitle(no === undefined ? { title } : { no, title }), own];
  const isMore = [stage.goal, stage.task, stage.result].some((part) => part !== undefined);
  if (isInColumn) {
    return isMore || heading !== undefined ? [own] : [];
  }
  return title === unstagedTitle && heading === undefined && no === undefined && !isMore ? [] : [own];
}

function stageCell(stage: RoadmapStage, hasNumbers: boolean): string {
  const { heading, title, no } = stage;
  if (heading !== undefined) return '';
  return hasNumbers || no === undefined ? title : printStageTitle({ no, title });
}

function printCell(key: RoadmapColumn['key'], at: number, activity: RoadmapActivity): string {
  const written = writtenIn(activity, at);
  if (key === 'other') return written ?? '';
  const printed = printField(key, activity);
  // A dash of the author's own.
  if (key === 'text' && written === activity.text) return written;
  return written !== undefined && saysTheSame(written, printed) ? written : printed;
}

function writtenIn({ asWritten }: RoadmapActivity, at: number): string | undefined {
  return asWritten.find(({ column }) => column === at + 1)?.text;
}

/** What the fields of an activity print to; a line for each item. Nothing for columns that are not about it. */
export function printField(key: RoadmapColumn['key'], activity: RoadmapActivity): string {
  switch (key) {
    case 'no':
      return activity.no ?? '';
    case 'text':
      return [activity.text === absentText ? '' : activity.text, ...activity.subItems.map(printItem)].join(
        '\n',
      );
    case 'terms':
      return activity.terms.map(({ raw }) => raw).join('\n');
    case 'expectedResult':
      return activity.expectedResult ?? '';
    case 'resources':
      return activity.resources.join('\n');
    case 'responsible':
      return activity.responsible.map(({ text }) => text).join('\n');
    case 'stage':
    case 'stageNo':
    case 'other':
      return '';
  }
}

function printItem({ marker, text }: RoadmapActivity['subItems'][number]): string {
  return `${marker} ${text}`.trim();
}

/** Whether two texts differ only in blanks, line ends and what separates items: «,», «;», «.», «и». */
export function saysTheSame(written: string, printed: string): boolean {
  return bare(written) === bare(printed);
}

function bare(text: string): string {
  return text.replaceAll(/(?<=[\s,;.])и(?=\s)|[\s,;.]/gu, '');
}
