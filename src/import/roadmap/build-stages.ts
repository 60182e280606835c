import type { RoadmapStage } from '#model/roadmap';
import { unstagedTitle } from '#model/roadmap-table';
import type { RoadmapColumn } from '#model/roadmap-table';
import { headingHolds, printStageHeading, readStageHeading } from '#model/stage-heading';
import type { StageHeading } from '#model/stage-heading';
import type { ForeignPlace } from '../remark.ts';
import { readActivity } from './read-activity.ts';
import { indexOf } from './row-items.ts';
import type { ActivityItem, RowItem } from './row-items.ts';
import { stageOf } from './read-stage-cell.ts';
import { nameStage } from './stage-cell.ts';
import type { Tell } from './tell.ts';

/** Where an item went: index of the stage, and of the activity in it. */
export interface PlacedItem {
  item: RowItem;
  stage: number;
  activity?: number;
}

export interface BuiltStages {
  stages: RoadmapStage[];
  placed: PlacedItem[];
}

/** Puts the rows into stages. */
export function buildStages(
  items: readonly RowItem[],
  columns: readonly RoadmapColumn[],
  tell: Tell,
): BuiltStages {
  const stages: RoadmapStage[] = [];
  const placed: PlacedItem[] = [];
  for (const item of items) {
    if (item.type === 'footnote') continue;
    if (item.type === 'heading') {
      addHeading(stages, item, columns, tell);
      placed.push({ item, stage: stages.length - 1 });
      continue;
    }
    const before = stages.length;
    const stage = stageOf(stages, item, columns, tell);
    if (stages.length > before && stage.title !== unstagedTitle && isOnlyStage(item, columns)) {
      placed.push({ item, stage: stages.length - 1 });
      continue;
    }
    tellWideCells(item, columns, tell);
    const activity = readActivity(cellsOf(item, columns), columns, item.place, tell);
    nameStage(stage, activity, item, columns);
    if (activity.text === '–') tell('doubt', 'roadmapRowNoText', {}, item.place);
    stage.activities.push(activity);
    placed.push({ item, stage: stages.length - 1, activity: stage.activities.length - 1 });
  }
  return { stages, placed };
}

/** A cell over several columns that the model knows could be about each of them. */
function tellWideCells({ cells, place }: ActivityItem, columns: readonly RoadmapColumn[], tell: Tell): void {
  for (const [index, { text, isAside }] of cells.entries()) {
    const isWide = cells[index + 1]?.isAside === true && columns[index + 1]?.key !== 'other';
    if (isWide && !isAside && text !== '')
      tell(
        'doubt',
        'roadmapWideCell',
        { words: text.slice(0, 100) },
        { ...place, column: columns[index]?.label ?? '' },
      );
  }
}

/** Cells of an activity: what spans several columns stands in the first, a number that spans rows in the first. */
function cellsOf({ cells }: ActivityItem, columns: readonly RoadmapColumn[]): ActivityItem['cells'] {
  return cells.map((cell, index) =>
    cell.isAside || (cell.isCovered && columns[index]?.key === 'no')
      ? { ...cell, lines: [], text: '' }
      : cell,
  );
}

function isOnlyStage({ cells }: ActivityItem, columns: readonly RoadmapColumn[]): boolean {
  return cells.every(
    ({ text }, index) => text === '' || columns[index]?.key === 'stage' || columns[index]?.key === 'stageNo',
  );
}

function addHeading(
  stages: RoadmapStage[],
  { text, place }: { text: string; place: ForeignPlace },
  columns: readonly RoadmapColumn[],
  tell: Tell,
): void {
  const read = readStageHeading(text);
  const isBeside = indexOf(columns, 'stage') !== -1;
  const last = stages.at(-1);
  if (read.title === undefined && read.block === undefined && last?.activities.length === 0) {
    const heading = `${last.heading ?? printStageHeading(last)}\n${text}`;
    stages.pop();
    stages.push(toStage(readStageHeading(heading), heading, stages.at(-1), isBeside, place, tell));
    return;
  }
  stages.push(toStage(read, text, last, isBeside, place, tell));
}

/**
 * @param before the stage that a block without a title belongs to
 * @param isBeside the table has a column of stages too: only a heading kept as written is printed as a row
 */
function toStage(
  read: StageHeading,
  text: string,
  before: RoadmapStage | undefined,
  isBeside: boolean,
  place: ForeignPlace,
  tell: Tell,
): RoadmapStage {
  const { goal, task, result, block, no } = read;
  const isBlock = block !== undefined && read.title === undefined;
  const title = isBlock ? (before?.title ?? block) : (read.title ?? unstagedTitle);
  const number = isBlock ? before?.no : no;
  if (title.length > 500) tell('doubt', 'roadmapTooLong', { words: title.slice(0, 80) }, place);
  for (const [part, words] of [
    ['Цель', goal],
    ['Задача', task],
    ['Результат', result],
  ] as const)
    if (words === '') tell('doubt', 'roadmapPartEmpty', { part, stage: title }, place);
  const stage: RoadmapStage = {
    title: title.slice(0, 500),
    ...{ sampleStages: [], activities: [] },
    ...(number === undefined ? {} : { no: number }),
    ...(block === undefined || (isBlock && before === undefined) ? {} : { block }),
    ...(goal === undefined ? {} : { goal }),
    ...(task === undefined || task === '' ? {} : { task }),
    ...(result === undefined || result === '' ? {} : { result }),
  };
  if (printStageHeading(stage) === text && title !== unstagedTitle && !isBeside) return stage;
  const withHeading = { ...stage, heading: text };
  return headingHolds(withHeading) ? withHeading : stage;
}
