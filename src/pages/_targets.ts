import { formatPercent } from '#messages/format-display';
import type { FigureView, RoadmapView, Section } from '#section/types';

const audienceLabels: Readonly<Record<RoadmapView['targetSeries'][number]['audience'], string>> = {
  pedagogues: 'педагогических работников',
  pupils: 'обучающихся',
};

/** Caption of a series of coverage targets. */
export function targetCaption({ audience }: RoadmapView['targetSeries'][number]): string {
  return `Цель: доля ${audienceLabels[audience]}, охваченных наставничеством`;
}

/** What was reached in a year, in words: the share and whether the target is met. */
export interface Reached {
  year: number;
  text: string;
}

/**
 * Coverage of the year of `asOf` against the target of exactly that year; nothing is extrapolated.
 * @returns undefined when the series has no target for the year or the coverage is not known
 */
export function reachedOf(
  { asOf, figures }: Section,
  { regime }: RoadmapView,
  { audience, values }: RoadmapView['targetSeries'][number],
): Reached | undefined {
  const year = Number(asOf.slice(0, 4));
  const target = values.find((value) => value.year === year);
  const figure = figures.find(({ id }) => id === coverageId(regime.code, audience));
  if (target === undefined || figure?.denominator === undefined) return undefined;
  return { year, text: formatCoverage(figure.numerator, figure.denominator, target.minPercent) };
}

function coverageId(regime: string, audience: string): FigureView['id'] | undefined {
  if (regime === 'r145') return `R145-06.${audience}`;
  return audience === 'pedagogues' ? 'SEC-09.involvement' : undefined;
}

function formatCoverage(numerator: number, denominator: number, minPercent: number): string {
  const isReached = numerator * 100 >= minPercent * denominator;
  return `${formatPercent(numerator, denominator)} – цель ${isReached ? 'достигнута' : 'пока не достигнута'}`;
}
