import { addDays } from './calendar/calendar-date.ts';
import { earliestDay, latestDay } from './calendar/partial-date.ts';
import { schoolYearOf, schoolYearRange } from './calendar/school-year.ts';
import type { SchoolYear } from './calendar/school-year.ts';
import type { Roadmap, RoadmapActivity, RoadmapStage } from './roadmap.ts';
import { parseTerms } from './term/parse-term.ts';
import { checkpointsOf, resolveTerm } from './term/resolve-term.ts';
import type { TermAnchors, TermDates } from './term/resolve-term.ts';
import type { ParsedTerm } from './term/term-form.ts';

/** An activity and where it stands. */
export interface PlacedActivity {
  /** How news and reports name it inside its roadmap: its own number, or those of its stage and row. */
  key: string;
  /** Path of its fields in the entry: `stages.0.activities.2`. */
  path: string;
  stage: RoadmapStage;
  activity: RoadmapActivity;
}

/** All activities of a roadmap, in order. */
export function activitiesOf({ stages }: Pick<Roadmap, 'stages'>): PlacedActivity[] {
  return stages.flatMap((stage, stageIndex) =>
    stage.activities.map((activity, index) => ({
      key: activity.no ?? `${stageIndex + 1}.${index + 1}`,
      path: `stages.${stageIndex}.activities.${index}`,
      stage,
      activity,
    })),
  );
}

/** The period as calendar days: a partial date counts in full; undefined when the document states none. */
export function roadmapPeriod({ period }: Pick<Roadmap, 'period'>): TermDates | undefined {
  const year = period.schoolYear === undefined ? undefined : schoolYearRange(period.schoolYear);
  const from = period.from === undefined ? year?.from : earliestDay(period.from);
  const to = period.to === undefined ? year?.to : latestDay(period.to);
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * What the terms of a roadmap lean on: its own period, and the school year when the period lies in one. In a roadmap of
 * several years «сентябрь» names no year and stays without days.
 */
export function termAnchors(roadmap: Pick<Roadmap, 'period'>): TermAnchors {
  const period = roadmapPeriod(roadmap);
  if (period === undefined) return {};
  const { from, to } = period;
  const spans = { plan: period };
  if (from === undefined || to === undefined) return { spans };
  const schoolYear = schoolYearOf(from);
  return to <= schoolYearRange(schoolYear).to ? { schoolYear, spans } : { spans };
}

/** A term of an activity as it was understood. */
export interface ReadTerm {
  /** What the words mean; one term of the entry may say several. */
  forms: ParsedTerm[];
  /** From the first to the last day of all of them; the editor's own days come first. */
  dates: TermDates | undefined;
}

/** Reads a term of an activity (rulebook 5.2). */
export function readTerm(
  { raw, from, to }: RoadmapActivity['terms'][number],
  anchors: TermAnchors,
): ReadTerm {
  const forms = parseTerms(raw);
  const resolved = wholeOf(forms.flatMap((form) => resolveTerm(form, anchors) ?? []));
  const own = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { forms, dates: wholeOf([{ ...resolved, ...own }]) };
}

/** The days of each term of an activity that has a place in the calendar, in order. */
export function activitySpans({ terms }: Pick<RoadmapActivity, 'terms'>, anchors: TermAnchors): TermDates[] {
  return terms.flatMap((term) => readTerm(term, anchors).dates ?? []);
}

/** From the first to the last day of all terms of an activity; undefined when none has a place in the calendar. */
export function activityDates(
  activity: Pick<RoadmapActivity, 'terms'>,
  anchors: TermAnchors,
): TermDates | undefined {
  return wholeOf(activitySpans(activity, anchors));
}

function wholeOf(spans: readonly TermDates[]): TermDates | undefined {
  const [from, to] = [earliest(spans.map((dates) => dates.from)), latest(spans.map((dates) => dates.to))];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/**
 * The days by which an activity that repeats should have happened once more, within the period of its roadmap: «2 раза
 * в год» – by 31 January and by 31 August of each school year.
 * @returns nothing when the period has no end
 */
export function activityCheckpoints(
  { terms }: Pick<RoadmapActivity, 'terms'>,
  roadmap: Pick<Roadmap, 'period'>,
): string[] {
  const { from, to } = roadmapPeriod(roadmap) ?? {};
  if (from === undefined || to === undefined) return [];
  const years: SchoolYear[] = [];
  for (let year = schoolYearOf(from); schoolYearRange(year).from <= to; year = nextSchoolYear(year)) {
    years.push(year);
  }
  const days = terms
    .flatMap(({ raw }) => parseTerms(raw))
    .flatMap((form) => years.flatMap((year) => checkpointsOf(form, year)));
  return [...new Set(days)].filter((day) => from <= day && day <= to).sort();
}

function nextSchoolYear(year: SchoolYear): SchoolYear {
  return schoolYearOf(addDays(schoolYearRange(year).to, 1));
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
