import { placeholderSchool } from '#model/placeholder-school';
import type { Content, PersonName } from '#model/content';
import type { ConsentChannel } from '#model/permission';
import { permitsAgain } from './permits-again.ts';

/** A person whose name is known, and whether it may be read on a channel on the day. */
export interface KnownPerson {
  /** `mentors/m-1`, `mentees/n-1`; of an official of school.json, `school`. */
  ref: string;
  lastName?: string | undefined;
  firstName?: string | undefined;
  patronymic?: string | undefined;
  shown: boolean;
}

/**
 * Everybody whom the content names: mentors and mentees (drafts and withdrawn entries too) by their consent, those
 * of broken entries never, officials of school.json by law (273-ФЗ ст. 29).
 * @param asOf calendar date «по состоянию на»
 * @param channel where a name would be read
 */
export function knownPeople(content: Content, asOf: string, channel: ConsentChannel = 'site'): KnownPerson[] {
  const { data } = content.school ?? placeholderSchool;
  const officials = [data.head, ...data.curators, ...(data.psychologist ? [data.psychologist] : [])];
  return [
    ...[...content.entries.mentors, ...content.entries.mentees].map((person) => ({
      ...namesOf(person.data),
      ref: `${person.kind}/${person.id}`,
      shown: permitsAgain(person, 'name', channel, data, asOf),
    })),
    ...officials.map((official) => ({ ...namesOf(official), ref: 'school', shown: true })),
    ...content.broken.flatMap(({ kind, file, id, name }) =>
      name === undefined ? [] : [{ ...namesOf(name), ref: `${kind}/${id ?? file}`, shown: false }],
    ),
    ...privatePeople(content),
  ];
}

/** People whose name only the private register tells: no consent can show it. */
function privatePeople({ privateNames = new Map(), entries }: Content): KnownPerson[] {
  const participants = [...entries.mentors, ...entries.mentees];
  return [...privateNames].flatMap(([id, name]) => {
    const person = participants.find((entry) => entry.id === id);
    if (person?.data.lastName !== undefined || person?.data.firstName !== undefined) return [];
    const ref = person === undefined ? `private/${id}` : `${person.kind}/${id}`;
    return [{ ...namesOf(name), ref, shown: false }];
  });
}

function namesOf({ lastName, firstName, patronymic }: PersonName) {
  return { lastName, firstName, patronymic };
}
