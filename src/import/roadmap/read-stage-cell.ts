import type { RoadmapStage } from '#model/roadmap';
import { unstagedTitle } from '#model/roadmap-table';
import type { RoadmapColumn } from '#model/roadmap-table';
import { namesStage, readStageHeading } from '#model/stage-heading';
import type { ForeignPlace } from '../remark.ts';
import { indexOf } from './row-items.ts';
import type { ActivityItem } from './row-items.ts';
import type { Tell } from './tell.ts';

/** The stage that a row belongs to; one that its column of stages names first is added. */
export function stageOf(
  stages: RoadmapStage[],
  item: ActivityItem,
  columns: readonly RoadmapColumn[],
  tell: Tell,
): RoadmapStage {
  const at = indexOf(columns, 'stage');
  const cell = item.cells[at];
  const last = stages.at(-1);
  const isNew = cell !== undefined && cell.text !== '' && !cell.isCovered && !isSameStage(last, cell.text);
  if (!isNew && last !== undefined) return last;
  const stage = isNew
    ? readStageCell(cell, item.cells[indexOf(columns, 'stageNo')]?.text, item.place, tell)
    : { title: unstagedTitle, sampleStages: [], activities: [] };
  stages.push(stage);
  return stage;
}

function isSameStage(stage: RoadmapStage | undefined, text: string): boolean {
  if (stage === undefined) return false;
  const words = text.replaceAll(/\s+/g, ' ');
  return words === stage.title || namesStage(text, stage);
}

function readStageCell(
  { text, lines }: ActivityItem['cells'][number],
  number: string | undefined,
  place: ForeignPlace,
  tell: Tell,
): RoadmapStage {
  const numbers = (number ?? '').split('\n').filter((line) => line !== '');
  if (numbers.length > 1 || lines.some((line) => line.text === '' && line.marker === undefined))
    tell('doubt', 'roadmapStagesInCell', { words: text.replaceAll('\n', ' ').slice(0, 120) }, place);
  const whole = text.replaceAll(/\s+/g, ' ').slice(0, 500);
  const base = { sampleStages: [], activities: [] };
  if (number !== undefined)
    return { title: whole, ...base, ...(numbers.length === 0 ? {} : { no: numbers.join(' ') }) };
  const read = readStageHeading(text);
  const isPlain =
    read.title === undefined ||
    [read.goal, read.task, read.result, read.block].some((part) => part !== undefined);
  const named: RoadmapStage = isPlain
    ? { title: whole, ...base }
    : {
        title: (read.title ?? whole).slice(0, 500),
        ...base,
        ...(read.no === undefined ? {} : { no: read.no }),
      };
  return namesStage(text, named) ? named : { title: whole, ...base };
}
