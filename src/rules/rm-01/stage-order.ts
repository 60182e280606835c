import type { RoadmapStage } from '#model/roadmap';

type Stage = Pick<RoadmapStage, 'no' | 'sampleStages'>;

/** Stage 7 of the sample, information support, goes on all the time and may stand anywhere. */
const accompanying = 7;

/**
 * The place, from 0, of the first stage that comes before its time: all that it answers in the sample is earlier than
 * what a stage above it begins with, or its own number is less than that of the stage above (a new
 * part of a roadmap may begin with 1 again).
 */
export function firstOutOfOrder(stages: readonly Stage[]): number | undefined {
  const place = stages.findIndex((stage, index) => {
    const above = stages.slice(0, index);
    const answered = answeredBy(stage);
    const isEarlier =
      answered.length > 0 &&
      above.some((other) => {
        const others = answeredBy(other);
        return others.length > 0 && Math.min(...others) > Math.max(...answered);
      });
    const own = numberOf(stage);
    const last = above.flatMap((other) => numberOf(other) ?? []).at(-1);
    return isEarlier || (own !== undefined && own > 1 && last !== undefined && own < last);
  });
  return place === -1 ? undefined : place;
}

function answeredBy({ sampleStages }: Stage): number[] {
  return sampleStages.filter((number) => number !== accompanying);
}

/** «3», «3.», «Этап 3» → 3. */
function numberOf({ no = '' }: Stage): number | undefined {
  const digits = /\d+/u.exec(no)?.[0];
  return digits === undefined ? undefined : Number(digits);
}
