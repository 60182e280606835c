import type { RoadmapActivityView, RoadmapView } from '#section/types';
import { buildMonthScale } from './month-scale.ts';
import type { MonthScale } from './month-scale.ts';

/** An activity along the months; positions are in percent of the width. */
interface CourseLane {
  activity: RoadmapActivityView;
  /** A bar for each term that has a place in the calendar. */
  bars: { from: number; to: number }[];
  /** Days by which it should have happened once more. */
  points: number[];
}

/** A roadmap along the months. */
export interface RoadmapCourse {
  scale: MonthScale;
  /** Missing when the day is outside of the months. */
  today?: number;
  stages: { stage: RoadmapView['stages'][number]; lanes: CourseLane[] }[];
}

/**
 * Draws the activities of a roadmap along the months from the first to the last of their days.
 * @param asOf calendar date
 * @returns undefined when no activity has a place in the calendar
 */
export function buildCourse(
  { stages }: Pick<RoadmapView, 'stages'>,
  asOf: string,
): RoadmapCourse | undefined {
  const days = stages
    .flatMap(({ activities }) => activities)
    .flatMap(({ from, to, checkpoints }) => [from ?? to, to ?? from, ...checkpoints])
    .filter((day) => day !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const scale = buildMonthScale(first, last);
  const isInside = asOf.slice(0, 7) >= first.slice(0, 7) && asOf.slice(0, 7) <= last.slice(0, 7);
  return {
    scale,
    ...(isInside ? { today: scale.x(asOf) } : {}),
    stages: stages
      .filter(({ activities }) => activities.length > 0)
      .map((stage) => ({
        stage,
        lanes: stage.activities.map((activity) => buildLane(activity, scale)),
      })),
  };
}

/** A term with one known day is a mark of that day. */
function buildLane(activity: RoadmapActivityView, scale: MonthScale): CourseLane {
  return {
    activity,
    bars: activity.spans.flatMap(({ from, to }) => {
      const [first, last] = [from ?? to, to ?? from];
      return first === undefined || last === undefined
        ? []
        : [{ from: scale.x(first), to: scale.x(last, true) }];
    }),
    points: activity.checkpoints.map((day) => scale.x(day, true)),
  };
}

/** Activities whose term tells no days. */
export function countUndated({ stages }: RoadmapCourse): number {
  return stages.flatMap(({ lanes }) => lanes).filter(({ bars, points }) => bars.length + points.length === 0)
    .length;
}
