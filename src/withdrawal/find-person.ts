import { z } from 'zod';
import { personNameFields } from '#model/common';
import type { Content, PersonName } from '#model/content';
import type { Participant } from '#model/permission';
import { Refusal } from '#register/refusal';
import type { Register } from '#register/people';
import { knownPeople } from '#privacy/known-people';
import type { KnownPerson } from '#privacy/known-people';
import type { NameScanner } from '#privacy/name-scanner';
import { hitsOf } from './mentions.ts';

/** The name among other fields. */
const personName = z.object(personNameFields);

/** Somebody of the school: the entry that was named, and that of the same person in the other bank. */
export interface Person {
  id: string;
  /** The named entry first; at least one. */
  records: [Participant, ...Participant[]];
}

/** @throws Refusal when no readable entry has the id, or two people share it */
export function findPerson(content: Content, id: string): Person {
  const all: readonly Participant[] = [...content.entries.mentors, ...content.entries.mentees];
  const [named, another] = all.filter((entry) => entry.id === id);
  if (named === undefined) {
    const broken = content.broken.find((entry) => entry.id === id);
    throw new Refusal(
      broken === undefined
        ? `Нет наставника или наставляемого с кодом ${id}. Код стоит в поле id его записи.`
        : `Запись ${broken.file} заполнена с ошибкой и не читается. Исправьте её: npm run check`,
    );
  }
  const mentor = mentorOf(named);
  const twins = all.filter((entry) => entry !== named && mentorOf(entry) === mentor);
  if (another !== undefined && !twins.includes(another))
    throw new Refusal(
      `Код ${id} стоит в двух записях: ${named.file} и ${another.file}. Исправьте один из них.`,
    );
  return { id, records: [named, ...twins] };
}

/** The mentor's id that joins both records of one person; of a mentee who is no mentor, nobody's. */
function mentorOf(entry: Participant): string {
  if (entry.kind === 'mentors') return entry.id;
  const { sameAsMentor } = entry.data as { sameAsMentor?: string | undefined };
  return sameAsMentor ?? `mentees/${entry.id}`;
}

/** The ways the person is called: in the entries and in the private register; refs as in {@link KnownPerson}. */
export function namesOfPerson(person: Person, register: Register): KnownPerson[] {
  return person.records.flatMap((entry) => {
    const ref = `${entry.kind}/${entry.id}`;
    return [...namedBy([entry.data], ref), ...namesInRegister(entry.id, register, ref)];
  });
}

/** The ways the private register calls somebody, now and at earlier withdrawals. */
export function namesInRegister(id: string, register: Register, ref: string): KnownPerson[] {
  const kept = register.people[id];
  const earlier = (kept?.withdrawals ?? []).map(({ fields }) => personName.parse(fields));
  return namedBy([...(kept === undefined ? [] : [kept]), ...earlier], ref);
}

function namedBy(names: readonly PersonName[], ref: string): KnownPerson[] {
  return names
    .filter(({ lastName, firstName }) => lastName !== undefined || firstName !== undefined)
    .map(({ lastName, firstName, patronymic }) => ({ ref, lastName, firstName, patronymic, shown: false }));
}

/** Everybody a scanner must know to find this person and nobody else: the others excuse their namesakes. */
export function peopleAround(names: readonly KnownPerson[], content: Content, on: string): KnownPerson[] {
  const own = new Set(names.map(({ ref }) => ref));
  return [...knownPeople(content, on).filter(({ ref }) => !own.has(ref)), ...names];
}

/**
 * True when the scanner finds each of the names in a plain sentence. Where it does not – a namesake may be shown, or the
 * name is no more than an ordinary word – that it finds nothing elsewhere proves nothing.
 */
export function isFindable(scanner: NameScanner, names: readonly KnownPerson[]): boolean {
  return names.every(({ ref, firstName, patronymic, lastName }) => {
    const name = [firstName, patronymic, lastName].filter((part) => part !== undefined).join(' ');
    return hitsOf(scanner, `На встречу пришла ${name} из пятого класса.`, new Set([ref])).length > 0;
  });
}
