import { formatPercent } from '#messages/format-display';
import type { FigureView, RoadmapView, Section } from '#section/types';
import type { NumberTable } from './numbers.ts';

export type TargetSeries = RoadmapView['targetSeries'][number];

const audienceLabels: Readonly<Record<TargetSeries['audience'], string>> = {
  pedagogues: 'педагогических работников',
  pupils: 'обучающихся',
};

/** What was reached in a year against the target of exactly that year. */
export interface Reached {
  year: number;
  minPercent: number;
  numerator: number;
  denominator: number;
  isMet: boolean;
}

/** Name of a series of coverage targets. */
export function targetTitle({ audience }: TargetSeries): string {
  return `Охват ${audienceLabels[audience]}`;
}

/** The targets in the order of years. */
function targetsByYear({ values }: TargetSeries): TargetSeries['values'] {
  return values.toSorted((a, b) => a.year - b.year);
}

/**
 * Coverage of the year of `asOf` against the target of exactly that year; nothing is extrapolated.
 * @returns undefined when the series has no target for the year or the coverage is not known
 */
export function reachedOf(
  { asOf, figures }: Pick<Section, 'asOf' | 'figures'>,
  { regime }: Pick<RoadmapView, 'regime'>,
  { audience, values }: TargetSeries,
): Reached | undefined {
  const year = yearOf(asOf);
  const target = values.find((value) => value.year === year);
  const { numerator, denominator } = figures.find(({ id }) => id === coverageId(regime.code, audience)) ?? {};
  if (target === undefined || numerator === undefined || denominator === undefined || denominator <= 0)
    return undefined;
  const { minPercent } = target;
  return { year, minPercent, numerator, denominator, isMet: numerator * 100 >= minPercent * denominator };
}

/** The figure that R145-06 compares with the target, so that picture and self-check agree. */
function coverageId(regime: string, audience: TargetSeries['audience']): FigureView['id'] | undefined {
  if (regime === 'r145') return `R145-06.${audience}`;
  return audience === 'pedagogues' ? 'R145-06.pedagoguesOfA1' : undefined;
}

/** «42,9 % (18 из 42) – цель пока не достигнута». */
function formatReached({ numerator, denominator, isMet }: Reached): string {
  return `${formatPercent(numerator, denominator)} – цель ${isMet ? 'достигнута' : 'пока не достигнута'}`;
}

/** What the picture says: what was reached this year, else where the targets lead. */
export function describeTargets(series: TargetSeries, reached: Reached | undefined, asOf: string): string {
  const targets = targetsByYear(series);
  const [first, last] = [targets[0], targets.at(-1)];
  if (first === undefined || last === undefined) return 'Целей нет.';
  if (reached !== undefined) return `В ${reached.year} году охвачено ${formatReached(reached)}.`;
  const course =
    first === last
      ? `Цель ${first.year} года – не менее ${percent(first.minPercent)}`
      : `Цель – от ${percent(first.minPercent)} в ${first.year} году до ${percent(last.minPercent)} в ${last.year} году`;
  const year = yearOf(asOf);
  return targets.some((target) => target.year === year)
    ? `${course}; охват ${year} года не посчитан.`
    : `${course}; на ${year} год она не названа.`;
}

/**
 * Targets of the years before the year of `asOf`: nothing here says what was reached then, so they are told in words
 * and not drawn.
 * @returns undefined when there are none
 */
export function describePastTargets(series: TargetSeries, asOf: string): string | undefined {
  const past = targetsByYear(series).filter(({ year }) => year < yearOf(asOf));
  if (past.length === 0) return undefined;
  const targets = past.map(({ year, minPercent }) => `${year}\u00A0– ${percent(minPercent)}`).join(', ');
  return `Цели прошлых лет, не менее: ${targets}. Охват этих лет раздел не считает.`;
}

/** The targets that are drawn, in the order of years: of the year of `asOf` and after it. */
export function drawnTargets(series: TargetSeries, asOf: string): TargetSeries['values'] {
  return targetsByYear(series).filter(({ year }) => year >= yearOf(asOf));
}

/** «75 %». */
export function percent(value: number): string {
  return `${value}\u00A0%`;
}

/**
 * The targets year by year with what was reached.
 * @param index of the series in its roadmap
 * @param base address of the figures page
 */
export function targetNumbers(
  { slug, title, targetSeries }: Pick<RoadmapView, 'slug' | 'title' | 'targetSeries'>,
  index: number,
  reached: Reached | undefined,
  base: string,
): NumberTable {
  const series = targetSeries[index];
  if (series === undefined) throw new RangeError(`no series of targets ${index}`);
  return {
    address: `${base}ohvat-${slug}-${index + 1}`,
    title: `${targetTitle(series)}. ${title}`,
    columns: [
      { key: 'year', label: 'Год' },
      { key: 'minPercent', label: 'Цель, не менее, %' },
      { key: 'reached', label: 'Охвачено, человек' },
      { key: 'of', label: 'Из скольких человек' },
    ],
    rows: targetsByYear(series).map(({ year, minPercent }) => ({
      ...{ year, minPercent },
      ...(reached?.year === year ? { reached: reached.numerator, of: reached.denominator } : {}),
    })),
  };
}

function yearOf(asOf: string): number {
  return Number(asOf.slice(0, 4));
}
