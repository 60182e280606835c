import { earliestDay } from '#model/calendar/partial-date';
import { schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { roadmapPeriod } from '#model/roadmap-activities';
import type { Roadmap } from '#model/roadmap';
import type { TermDates } from '#model/term/resolve-term';
import type { RuleContext } from '../rule.ts';

/** Published roadmaps of the school itself (no municipal, regional or sample ones) of a regime, in file order. */
export function schoolRoadmaps(context: RuleContext, regime: Roadmap['regime']): Entry<'roadmaps'>[] {
  return context.all('roadmaps').filter(({ data }) => data.level === 'school' && data.regime === regime);
}

/**
 * The last day that a roadmap of the day's school year must reach: 25 May, the end of lessons. Roadmaps are drawn
 * up for the lessons, so one that ends in May serves the whole school year.
 */
export function endOfLessons(day: string): string {
  return `${schoolYearRange(schoolYearOf(day)).to.slice(0, 4)}-05-25`;
}

/** The roadmap is at work on the day: begun, and not over unless only the summer of its school year is left. */
export function servesDay({ from, to }: TermDates, day: string): boolean {
  const lastNeeded = day < endOfLessons(day) ? day : endOfLessons(day);
  return (from === undefined || from <= day) && (to === undefined || to >= lastNeeded);
}

/** The last day on which a roadmap that ends so is at work: the summer of its school year belongs to it. */
export function lastServedDay(to: string): string {
  return to >= endOfLessons(to) ? schoolYearRange(schoolYearOf(to)).to : to;
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
