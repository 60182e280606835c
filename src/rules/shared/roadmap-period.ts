import { earliestDay, latestDay } from '#model/calendar/partial-date';
import { schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import type { Roadmap } from '#model/roadmap';
import type { RuleContext } from '../rule.ts';

/** Days of a roadmap, both included; an end that the document does not state is open. */
export interface RoadmapPeriod {
  from?: string;
  to?: string;
}

/** Published roadmaps of the school itself (no municipal, regional or sample ones) of a regime, in file order. */
export function schoolRoadmaps(context: RuleContext, regime: Roadmap['regime']): Entry<'roadmaps'>[] {
  return context.all('roadmaps').filter(({ data }) => data.level === 'school' && data.regime === regime);
}

/** The period as calendar days: a partial date counts in full; undefined when the document states none. */
export function roadmapPeriod({ period }: Roadmap): RoadmapPeriod | undefined {
  const year = period.schoolYear === undefined ? undefined : schoolYearRange(period.schoolYear);
  const from = period.from === undefined ? year?.from : earliestDay(period.from);
  const to = period.to === undefined ? year?.to : latestDay(period.to);
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * The last day that a roadmap of the day's school year must reach: 25 May, the end of lessons. Roadmaps are drawn
 * up for the lessons, so one that ends in May serves the whole school year.
 */
export function endOfLessons(day: string): string {
  return `${schoolYearRange(schoolYearOf(day)).to.slice(0, 4)}-05-25`;
}

/** The roadmap is at work on the day: begun, and not over unless only the summer of its school year is left. */
export function servesDay({ from, to }: RoadmapPeriod, day: string): boolean {
  const lastNeeded = day < endOfLessons(day) ? day : endOfLessons(day);
  return (from === undefined || from <= day) && (to === undefined || to >= lastNeeded);
}

/** Roadmaps at work on the day of the context; one with no period counts, since nothing says that it is over. */
export function roadmapsAtWork(context: RuleContext, regime: Roadmap['regime']): Entry<'roadmaps'>[] {
  return schoolRoadmaps(context, regime).filter(({ data }) => {
    const approvedOn = data.approval?.date;
    if (approvedOn !== undefined && earliestDay(approvedOn) > context.asOf) return false;
    const period = roadmapPeriod(data);
    return period === undefined || servesDay(period, context.asOf);
  });
}
