import type { RoadmapView } from '#section/types';

const audienceLabels: Readonly<Record<RoadmapView['targetSeries'][number]['audience'], string>> = {
  pedagogues: 'педагогических работников',
  pupils: 'обучающихся',
};

/** Caption of a series of coverage targets. */
export function targetCaption({ audience }: RoadmapView['targetSeries'][number]): string {
  return `Цель: доля ${audienceLabels[audience]}, охваченных наставничеством`;
}
