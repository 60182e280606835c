import { daysBetween } from '#model/calendar/calendar-date';
import { schoolYearOf } from '#model/calendar/school-year';
import {
  activityKinds,
  mentoringForms,
  mentoringKinds,
  pairingTypes,
  programStatuses,
  regimes,
} from '#model/codes';
import type { Entry } from '#model/content';
import { activityStatus, currentEndDate, isCompleted, isRunning, programStatus } from '#model/program-status';
import type { ActivityStatus } from '#model/program-status';
import type { Participant } from '#model/permission';
import type { Program } from '#model/program';
import { byNameThenDescription } from './participants.ts';
import { formatOrder } from './requisites.ts';
import type { ActivityView, ParticipantsView, ProgramView } from './types.ts';
import { coded, entryViewOf, notAfter, present } from './view-context.ts';
import type { ViewContext } from './view-context.ts';

/** A programme that ends within so many days is announced as ending. */
const endingSoonDays = 30;

/** Views of the shown programmes, newest start first. */
export function buildPrograms(context: ViewContext): ProgramView[] {
  const cases = idsByProgram(context.visibility.shown('cases'));
  const news = idsByProgram(context.visibility.shown('news'));
  return context.visibility
    .shown('programs')
    .map((entry) => ({
      ...buildProgram(context, entry),
      cases: context.pages('cases', cases.get(entry.id) ?? []),
      news: context.pages('news', news.get(entry.id) ?? []),
    }))
    .sort((a, b) => compareDescending(a.startDate, b.startDate) || a.title.localeCompare(b.title, 'ru'));
}

function buildProgram(context: ViewContext, entry: Entry<'programs'>): Omit<ProgramView, 'cases' | 'news'> {
  const { asOf } = context;
  const { data } = entry;
  const activities = data.activities.map((activity): ActivityView => {
    const status = viewStatus(activityStatus(activity, asOf), isCompleted(data, asOf));
    const doneOn = status === 'done' ? activity.doneOn : undefined;
    const { id, title, dueDate } = activity;
    return { id, title, kind: coded(activityKinds, activity.kind), status, ...present({ dueDate, doneOn }) };
  });
  const endDate = currentEndDate(data, asOf);
  return {
    ...entryViewOf(context, entry, [entry.id]),
    regime: coded(regimes, data.regime),
    forms: data.forms.map((code) => coded(mentoringForms, code)),
    kinds: data.kinds.map((code) => coded(mentoringKinds, code)),
    status: coded(programStatuses, programStatus(data, asOf)),
    schoolYears: schoolYearsOf(data, asOf),
    ...present({
      startDate: data.startDate,
      plannedEndDate: data.plannedEndDate,
      endDate,
      endsInDays: endsSoon(data, endDate, asOf),
      approval: formatOrder(data.approval),
      externalCurator: data.externalCurator,
      participants: buildParticipants(context, data.pairing),
      reverseNote: data.reverseNote,
      completion: isCompleted(data, asOf) ? completionOf(data) : undefined,
      results: buildResults(context, entry),
    }),
    directions: data.directions,
    difficulties: data.difficulties,
    strengths: data.strengths,
    activities,
    progress: {
      done: activities.filter(({ status }) => status === 'done').length,
      overdue: activities.filter(({ status }) => status === 'overdue').length,
      total: activities.filter(({ status }) => status !== 'cancelled').length,
    },
    extensions: buildExtensions(data, asOf),
    corrections: data.corrections
      .filter(({ agreedOn }) => agreedOn <= asOf)
      .map(({ agreedOn, description }) => ({ agreedOn, description })),
  };
}

/** What was not done by the end of a completed programme is no longer due. */
function viewStatus(status: ActivityStatus, completed: boolean): ActivityStatus {
  return completed && status !== 'done' ? 'cancelled' : status;
}

/** Ids of the publications about each programme, by the programme's id. */
function idsByProgram(entries: readonly (Entry<'cases'> | Entry<'news'>)[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, data } of entries) {
    for (const program of data.programs) ids.set(program, [...(ids.get(program) ?? []), id]);
  }
  return ids;
}

/** A1 п. 7.1: grounds 2 and 3 are published as «завершена досрочно» and never with a reason. */
function completionOf({ completion }: Program): ProgramView['completion'] {
  if (completion?.date === undefined) return undefined;
  return {
    date: completion.date,
    label: completion.ground === 'plan-completed' ? 'завершена' : 'завершена досрочно',
  };
}

/** A1 п. 8.2: results only when the gate is open. */
function buildResults(
  context: ViewContext,
  { id, data: { results } }: Entry<'programs'>,
): ProgramView['results'] {
  if (results === undefined || !context.visibility.resultsOpen([id])) return undefined;
  return {
    summary: results.summary,
    indicators: results.indicators.map(({ name, before, after }) => ({
      name,
      after,
      ...present({ before }),
    })),
    files: context.files(results.files, [id]),
    ...present({ publishedOn: notAfter(results.publishedOn ?? results.publishOn, context.asOf) }),
  };
}

function buildParticipants(
  context: ViewContext,
  pairingId: string | undefined,
): ParticipantsView | undefined {
  const pairing = context.visibility.find('pairings', pairingId)?.data;
  if (pairing === undefined) return undefined;
  const mentor = (id: string) => context.visibility.find('mentors', id);
  const mentee = (id: string) => context.visibility.find('mentees', id);
  const order = formatOrder(pairing.order);
  const personOf = (entry: Participant) => context.persons.view(entry, 'participation');
  const personsOf = (entries: readonly Participant[]) => entries.map(personOf).sort(byNameThenDescription);
  return {
    type: coded(pairingTypes, pairing.type),
    mentors: personsOf(pairing.mentors.flatMap((id) => mentor(id) ?? [])),
    mentees: personsOf(pairing.mentees.flatMap((id) => mentee(id) ?? [])),
    reverse: pairing.reverseRoles.flatMap((role) => {
      const [from, to] = [mentor(role.mentor), mentee(role.mentee)];
      return from && to ? [{ mentor: personOf(from), mentee: personOf(to), topic: role.topic }] : [];
    }),
    ...present({ order }),
  };
}

function buildExtensions({ extensions, plannedEndDate }: Program, asOf: string): ProgramView['extensions'] {
  const agreed = extensions.filter(({ agreedOn }) => agreedOn <= asOf);
  return agreed.map(({ agreedOn, newEndDate, order }, index) => ({
    agreedOn,
    newEndDate,
    ...present({
      oldEndDate: index === 0 ? plannedEndDate : agreed[index - 1]?.newEndDate,
      order: formatOrder(order),
    }),
  }));
}

function endsSoon(program: Program, endDate: string | undefined, asOf: string): number | undefined {
  if (endDate === undefined || !isRunning(program, asOf)) return undefined;
  const days = daysBetween(asOf, endDate);
  return days >= 0 && days <= endingSoonDays ? days : undefined;
}

/** School years from the first to the last day of the programme. */
function schoolYearsOf(program: Program, asOf: string): string[] {
  const { startDate } = program;
  if (startDate === undefined) return [];
  const end = isCompleted(program, asOf) ? program.completion?.date : currentEndDate(program, asOf);
  const last = Number(schoolYearOf(end !== undefined && end > startDate ? end : startDate).slice(0, 4));
  const first = Number(schoolYearOf(startDate).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-${first + index + 1}`);
}

export function compareDescending(a: string | undefined, b: string | undefined): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left < right ? 1 : left > right ? -1 : 0;
}
