// Who takes part in mentoring within some days: the numerators of SEC-09 and R145-06 count the same people the
// same way.
import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import type { Pairing } from '#model/pairing';
import type { RuleContext } from '../rule.ts';
import { isOwnPedagogue } from './own-pedagogues.ts';

type Program = Entry<'programs'>;

/** Calendar days from the first to the last, both included. */
export interface Days {
  from: string;
  to: string;
}

export interface PeopleInvolved {
  mentors: Entry<'mentors'>[];
  mentees: Entry<'mentees'>[];
}

/** The programme ran on one of the days: begun by the last, not completed before the first. */
export function ranWithin({ data }: Program, { from, to }: Days, asOf: string): boolean {
  if (data.startDate === undefined || data.startDate > to) return false;
  const completedOn = isCompleted(data, asOf) ? data.completion?.date : undefined;
  return completedOn === undefined || completedOn >= from;
}

/** Published people of the programmes that ran within the days, each once in its role. */
export function peopleInvolved(
  context: RuleContext,
  programs: readonly Program[],
  days: Days,
): PeopleInvolved {
  const pairings = new Set(
    programs.filter((program) => ranWithin(program, days, context.asOf)).map(({ data }) => data.pairing),
  );
  const keys = new Set([...pairings].flatMap((id) => membersWithin(context.get('pairings', id)?.data, days)));
  return {
    mentors: context.all('mentors').filter(({ id }) => keys.has(`mentors/${id}`)),
    mentees: context.all('mentees').filter(({ id }) => keys.has(`mentees/${id}`)),
  };
}

/** Distinct pedagogues of this school: one who is both mentor and mentee counts once, external people do not. */
export function countPedagogues({ mentors, mentees }: PeopleInvolved): number {
  return countDistinct(
    mentors.filter(isOwnPedagogue),
    mentees.filter(({ data }) => data.participant === 'pedagogue' && data.externalOrganisation === undefined),
  );
}

/** Distinct pupils of this school, as mentors and as mentees. */
export function countPupils({ mentors, mentees }: PeopleInvolved): number {
  return countDistinct(
    mentors.filter((mentor) => isPupilMentor(mentor) && mentor.data.externalOrganisation === undefined),
    mentees.filter(({ data }) => data.participant === 'pupil' && data.externalOrganisation === undefined),
  );
}

function isPupilMentor({ data }: Entry<'mentors'>): boolean {
  return data.grade !== undefined || data.isMinor;
}

function countDistinct(mentors: readonly Entry<'mentors'>[], mentees: readonly Entry<'mentees'>[]): number {
  return new Set([
    ...mentors.map(({ id }) => `mentors/${id}`),
    ...mentees.map(({ id, data }) =>
      data.sameAsMentor === undefined ? `mentees/${id}` : `mentors/${data.sameAsMentor}`,
    ),
  ]).size;
}

/** Who belonged to the pairing on one of the days, as `mentors/<id>`: the members of the last day and who left before. */
function membersWithin(pairing: Pairing | undefined, { from, to }: Days): string[] {
  if (pairing === undefined) return [];
  const now = [
    ...[...pairing.mentors, ...pairing.reverseRoles.map(({ mentor }) => mentor)].map((id) => `mentors/${id}`),
    ...[...pairing.mentees, ...pairing.reverseRoles.map(({ mentee }) => mentee)].map((id) => `mentees/${id}`),
  ];
  const members = new Set(now);
  for (const { event, person, date } of pairing.history.toSorted((a, b) => b.date.localeCompare(a.date))) {
    if (person === undefined || date < from) continue;
    const key = `${event.startsWith('mentor') ? 'mentors' : 'mentees'}/${person}`;
    const joined =
      event === 'mentor-assigned' ||
      event === 'mentee-joined' ||
      (event === 'mentor-replaced' && now.includes(key));
    if (!joined) members.add(key);
    else if (date > to) members.delete(key);
  }
  return [...members];
}
