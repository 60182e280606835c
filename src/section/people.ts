import { addYears } from '#model/calendar/calendar-date';
import { earliestDay } from '#model/calendar/partial-date';
import type { consentChannels, consentScopes } from '#model/codes';
import type { Consent } from '#model/consent';
import { isInForce } from '#model/consent';
import type { Entry } from '#model/content';
import type { School } from '#model/school';

type Scope = keyof typeof consentScopes.labels;
type Channel = keyof typeof consentChannels.labels;
export type Participant = Entry<'mentors'> | Entry<'mentees'>;

/** Fewest people who must share a description before it may be shown (case 58). */
const smallestGroup = 3;

/**
 * May this datum of the person be shown on this channel on the day? Only a distribution consent in force that names
 * scope, channel and resource permits it (152-ФЗ ст. 10.1; PD-02); for a minor the legal representative has signed.
 */
export function permits(
  person: Participant,
  scope: Scope,
  channel: Channel,
  school: School,
  asOf: string,
): boolean {
  return person.data.consents.some(
    (consent) =>
      consent.kind === 'distribution' &&
      isInForce(consent, asOf) &&
      consent.scopes.includes(scope) &&
      consent.channels.includes(channel) &&
      namesResource(consent, channel, school) &&
      (!isMinor(person, asOf) || consent.signedBy === 'legalRepresentative'),
  );
}

function isMinor({ data }: Participant, asOf: string): boolean {
  return data.isMinor && (data.adultOn === undefined || asOf < data.adultOn);
}

/** The consent names the school's own site, or for the regional bank another one. */
function namesResource(consent: Consent, channel: Channel, school: School): boolean {
  const own = new URL(school.officialSiteUrl).host;
  return consent.resources.some(
    (resource) => (new URL(resource).host === own) === (channel !== 'regionalBank'),
  );
}

/** «Иванова Мария Петровна»; a single name is legal. Empty when the entry holds no name. */
export function fullName({
  lastName,
  firstName,
  patronymic,
}: {
  lastName?: string | undefined;
  firstName?: string | undefined;
  patronymic?: string | undefined;
}): string {
  return [lastName, firstName, patronymic].filter(Boolean).join(' ');
}

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
