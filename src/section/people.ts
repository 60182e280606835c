import { addYears } from '#model/calendar/calendar-date';
import { earliestDay } from '#model/calendar/partial-date';
import type { Participant } from '#model/permission';

/** Fewest people who must share a description before it may be shown (case 58). */
const smallestGroup = 3;

/** Whole years of experience as of the day, from a partial date. */
export function experienceYears(since: string | undefined, asOf: string): number | undefined {
  if (since === undefined || earliestDay(since) > asOf) return undefined;
  const start = earliestDay(since);
  let years = Number(asOf.slice(0, 4)) - Number(start.slice(0, 4));
  if (addYears(start, years) > asOf) years -= 1;
  return years;
}

const bands = [
  [3, 'стаж до 3 лет'],
  [10, 'стаж от 3 до 10 лет'],
  [20, 'стаж от 10 до 20 лет'],
  [Infinity, 'стаж более 20 лет'],
] as const;

/**
 * Describes people without naming them: the most telling description that at least {@link smallestGroup} of the group
 * share, so that nobody is found by being the only one.
 * @returns description by id
 */
export function describeAnonymously(people: readonly Participant[], asOf: string): Map<string, string> {
  const candidates = new Map(people.map((person) => [person.id, descriptionsOf(person, asOf)]));
  const counts = new Map<string, number>();
  for (const list of candidates.values())
    for (const text of list) counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Map(
    people.map((person) => {
      const list = candidates.get(person.id) ?? [];
      const common = list.find((text) => (counts.get(text) ?? 0) >= smallestGroup);
      return [person.id, common ?? list.at(-1) ?? 'участник программы'];
    }),
  );
}

/** From the most telling to the plainest; the last one tells only the role in the school. */
function descriptionsOf(person: Participant, asOf: string): string[] {
  const { data } = person;
  const isPupil = person.kind === 'mentees' ? person.data.participant === 'pupil' : data.grade !== undefined;
  if (isPupil)
    return [...(data.grade === undefined ? [] : [`обучающийся ${data.grade} класса`]), 'обучающийся'];
  if (person.kind === 'mentees' && person.data.participant === 'student') return ['студент'];
  if (data.externalOrganisation !== undefined) return ['специалист организации-партнёра'];
  const years = experienceYears(data.experienceSince, asOf);
  const band = years === undefined ? undefined : bands.find(([limit]) => years < limit)?.[1];
  const position = data.position?.toLowerCase();
  return [
    ...(position !== undefined && band !== undefined ? [`${position}, ${band}`] : []),
    ...(position === undefined ? [] : [position]),
    ...(band === undefined ? [] : [`педагог, ${band}`]),
    'педагог',
  ];
}
