import { consentScopes } from '#model/codes';
import { formatDate, plural } from '#messages/format';
import type { Content, Entry } from '#model/content';
import { fullName, permits } from '#model/permission';
import type { ConsentScope, Participant } from '#model/permission';
import { placeholderSchool } from '#model/placeholder-school';
import type { School } from '#model/school';
import type { HiddenNote } from '../api/types.ts';
import { peopleOfEntry } from './people-of-entry.ts';

/** Which scope of a consent a datum of a mentor needs. */
const scopeOfField: Readonly<Record<string, ConsentScope>> = {
  photo: 'photo',
  position: 'position',
  externalOrganisation: 'position',
  subject: 'subject',
  competenceTags: 'subject',
  experienceSince: 'experience',
  qualification: 'category',
  about: 'achievements',
  achievements: 'achievements',
  awards: 'achievements',
};

/** What the site does not show of people for want of a consent (152-ФЗ ст. 10.1), and from when it will. */
export function consentNotes(entry: Entry, content: Content, asOf: string): HiddenNote[] {
  const school = (content.school ?? placeholderSchool).data;
  if (entry.kind === 'mentors' || entry.kind === 'mentees')
    return notesOfPerson(entry as Participant, school, asOf);
  const hidden = peopleOfEntry(entry, content).filter((person) => !isNamed(person, school, asOf));
  if (hidden.length === 0) return [];
  const ids = hidden.map(({ id }) => id).join(', ');
  const count = plural(hidden.length, 'участника', 'участников', 'участников');
  return [
    {
      code: 'anonymised',
      text: `Имена ${count} не покажем: нет согласия на имя и участие в программе (${ids}).`,
    },
  ];
}

/** With the name goes what it is told for: here, taking part. */
function isNamed(person: Participant, school: School, day: string): boolean {
  return (
    permits(person, 'name', 'site', school, day) && permits(person, 'participation', 'site', school, day)
  );
}

function notesOfPerson(person: Participant, school: School, asOf: string): HiddenNote[] {
  if (fullName(person.data) === '') return [];
  if (!permits(person, 'name', 'site', school, asOf)) {
    const from = firstDayNamed(person, school, asOf);
    const start =
      'Имя не покажем: нет действующего согласия на распространение, в котором названы имя и этот сайт.';
    return [
      from === undefined
        ? { code: 'anonymised', text: start }
        : {
            code: 'anonymised',
            text: `Имя покажем с ${formatDate(from)}: тогда начнёт действовать согласие.`,
            from,
          },
    ];
  }
  const scopes = Object.entries(scopeOfField)
    .filter(([field]) => isGiven((person.data as Record<string, unknown>)[field]))
    .map(([, scope]) => scope)
    .filter((scope) => !permits(person, scope, 'site', school, asOf));
  const names = [...new Set(scopes)].map((scope) => consentScopes.labels[scope]).join(', ');
  return names === ''
    ? []
    : [{ code: 'anonymised', text: `Не покажем, потому что этого нет в согласии: ${names}.` }];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

/** The first later day on which a consent lets the name be shown. */
function firstDayNamed(person: Participant, school: School, asOf: string): string | undefined {
  return person.data.consents
    .map(({ validFrom, signedOn }) => validFrom ?? signedOn)
    .filter((day) => day > asOf)
    .sort()
    .find((day) => permits(person, 'name', 'site', school, day));
}
