import { pluralForm } from '#messages/format';
import type { RoadmapActivityView, RoadmapView } from '#section/types';
import { stageTitle } from '../roadmap-columns.ts';
import type { NumberTable } from './numbers.ts';

export type ActivityState = RoadmapActivityView['status'];
export type StateCounts = Readonly<Record<ActivityState, number>>;

/** States in the order in which they are drawn, with their names in a legend. */
export const stateLabels = {
  done: 'выполнено',
  overdue: 'просрочено',
  planned: 'впереди',
} as const satisfies Record<ActivityState, string>;

export const states = Object.keys(stateLabels) as ActivityState[];

type Stage = Pick<RoadmapView['stages'][number], 'no' | 'title'> & {
  activities: readonly Pick<RoadmapActivityView, 'status'>[];
};

/** How many activities of the stages are in each state. */
export function countStates(stages: readonly Pick<Stage, 'activities'>[]): StateCounts {
  const all = stages.flatMap(({ activities }) => activities);
  const count = (state: ActivityState) => all.filter(({ status }) => status === state).length;
  return { done: count('done'), overdue: count('overdue'), planned: count('planned') };
}

export function totalOf({ done, overdue, planned }: StateCounts): number {
  return done + overdue + planned;
}

/** «Выполнено 7 из 16 мероприятий, просрочено: 1». */
export function describeProgress(counts: StateCounts): string {
  const total = totalOf(counts);
  const activities = pluralForm(total, 'мероприятия', 'мероприятий', 'мероприятий');
  const overdue = counts.overdue > 0 ? `, просрочено: ${counts.overdue}` : '';
  return `Выполнено ${counts.done} из ${total} ${activities}${overdue}`;
}

/**
 * Progress by stage of a roadmap.
 * @param base address of the figures page
 */
export function stageNumbers(
  { slug, title, stages }: Pick<RoadmapView, 'slug' | 'title'> & { stages: readonly Stage[] },
  base: string,
): NumberTable {
  return {
    address: `${base}etapy-${slug}`,
    title: `Ход выполнения. ${title}`,
    columns: [
      { key: 'stage', label: 'Этап' },
      ...states.map((state) => ({ key: state, label: stateLabels[state] })),
    ],
    rows: stages.map((stage) => ({ stage: stageTitle(stage), ...countStates([stage]) })),
  };
}
