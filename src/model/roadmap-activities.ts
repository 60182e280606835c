import { earliestDay, latestDay } from './calendar/partial-date.ts';
import { schoolYearOf, schoolYearRange } from './calendar/school-year.ts';
import type { Roadmap, RoadmapActivity, RoadmapStage } from './roadmap.ts';
import { parseTerms } from './term/parse-term.ts';
import { resolveTerm } from './term/resolve-term.ts';
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
  const resolved = forms.flatMap((form) => resolveTerm(form, anchors) ?? []);
  const first = from ?? earliest(resolved.map((dates) => dates.from));
  const last = to ?? latest(resolved.map((dates) => dates.to));
  if (first === undefined && last === undefined) return { forms, dates: undefined };
  return {
    forms,
    dates: { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) },
  };
}

/** From the first to the last day of all terms of an activity; undefined when none has a place in the calendar. */
export function activityDates(
  { terms }: Pick<RoadmapActivity, 'terms'>,
  anchors: TermAnchors,
): TermDates | undefined {
  const all = terms.flatMap((term) => readTerm(term, anchors).dates ?? []);
  const [from, to] = [earliest(all.map((dates) => dates.from)), latest(all.map((dates) => dates.to))];
  if (from === undefined && to === undefined) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
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
