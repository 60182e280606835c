import { schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { activitiesOf, activityDates, readTerm, roadmapPeriod, termAnchors } from '#model/roadmap-activities';
import type { PlacedActivity } from '#model/roadmap-activities';
import type { Roadmap } from '#model/roadmap';
import { checkpointsOf } from '#model/term/resolve-term';
import type { TermDates } from '#model/term/resolve-term';
import rm03 from '#rules/rm-03/rule';
import { refOf } from '#rules/rule';
import type { RuleContext } from '#rules/rule';
import { lastServedDay, schoolRoadmaps, servesDay } from '#rules/shared/roadmap-period';
import type { FoundTask } from './task.ts';

/** Activities of the school's own roadmaps that are not over yet, and the ends of their periods. */
export function roadmapTasks(context: RuleContext): FoundTask[] {
  return (['pedagogue', 'r145'] as const).flatMap((regime) => {
    const roadmaps = schoolRoadmaps(context, regime);
    return [
      ...roadmaps
        .filter((roadmap) => !isOver(roadmap, context.asOf))
        .flatMap((one) => activities(one, context)),
      ...nextRoadmap(roadmaps),
    ];
  });
}

function isOver({ data }: Entry<'roadmaps'>, asOf: string): boolean {
  const { to } = roadmapPeriod(data) ?? {};
  return to !== undefined && !servesDay({ to }, asOf);
}

function activities(roadmap: Entry<'roadmaps'>, { asOf }: RuleContext): FoundTask[] {
  return activitiesOf(roadmap.data).flatMap((placed) => {
    const { activity, key, path } = placed;
    return termsOf(placed, roadmap.data, asOf).map(({ dates, checkpoint }) => ({
      id: ['roadmap-activity', roadmap.id, key, ...(checkpoint === undefined ? [] : [checkpoint])].join('.'),
      code: 'roadmap-activity' as const,
      at: refOf(roadmap),
      field: `${path}.doneOn`,
      ...(dates.from === undefined ? {} : { from: dates.from }),
      ...(dates.to === undefined ? {} : { dueOn: dates.to }),
      args: { roadmap: roadmap.data.title, no: activity.no ?? '', activity: activity.text },
    }));
  });
}

/** What is open of an activity; nothing for one that is done or has no place in the calendar. */
function termsOf(
  { activity }: PlacedActivity,
  roadmap: Roadmap,
  asOf: string,
): { dates: TermDates; checkpoint?: string }[] {
  const doneOn = activity.doneOn !== undefined && activity.doneOn <= asOf ? activity.doneOn : undefined;
  const dates = activityDates(activity, termAnchors(roadmap));
  if (dates !== undefined) return doneOn === undefined ? [{ dates }] : [];
  return openCheckpoints(checkpointsWithin(activity, roadmap), doneOn, asOf).map((checkpoint) => ({
    dates: { to: checkpoint },
    checkpoint,
  }));
}

/** Days by which a repeated activity is due in the years of the roadmap, ascending. */
function checkpointsWithin({ terms }: PlacedActivity['activity'], roadmap: Roadmap): string[] {
  const { from, to } = roadmapPeriod(roadmap) ?? {};
  if (from === undefined || to === undefined) return [];
  const forms = terms.flatMap((term) => readTerm(term, termAnchors(roadmap)).forms);
  const days = schoolYearsOf(from, to).flatMap((year) => forms.flatMap((form) => checkpointsOf(form, year)));
  return [...new Set(days)].filter((day) => day >= from).sort();
}

/** The last one that was missed and the next one: doing it later makes up for all before. */
function openCheckpoints(days: readonly string[], doneOn: string | undefined, asOf: string): string[] {
  const open = days.filter((_, index) => doneOn === undefined || doneOn <= (days[index - 1] ?? ''));
  const [missed, next] = [open.findLast((day) => day < asOf), open.find((day) => day >= asOf)];
  return [missed, next].filter((day) => day !== undefined);
}

function schoolYearsOf(from: string, to: string): string[] {
  const first = Number(schoolYearOf(from).slice(0, 4));
  const last = Number(schoolYearOf(to).slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).map(
    (year) => `${year}-${year + 1}`,
  );
}

/** The next roadmap of a regime is due when the last one is no longer at work (RM-03). */
function nextRoadmap(roadmaps: readonly Entry<'roadmaps'>[]): FoundTask[] {
  const ends = roadmaps.map((roadmap) => ({ roadmap, to: roadmapPeriod(roadmap.data)?.to }));
  const last = ends.toSorted((a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999')).at(-1);
  if (last?.to === undefined) return [];
  const { roadmap, to } = last;
  return [
    {
      id: `roadmap-end.${roadmap.id}`,
      code: 'roadmap-end',
      at: refOf(roadmap),
      field: 'period',
      dueOn: lastServedDay(to),
      creates: 'roadmaps',
      rule: rm03,
      args: { roadmap: roadmap.data.title, to, schoolYear: nextSchoolYear(to) },
    },
  ];
}

function nextSchoolYear(to: string): string {
  const end = schoolYearRange(schoolYearOf(to)).to;
  const year = Number(end.slice(0, 4));
  return `${year}-${year + 1}`;
}
