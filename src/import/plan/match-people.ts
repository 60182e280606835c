import { isBank } from '../lists/name-place.ts';
import type { Bank } from '../lists/name-place.ts';
import type { ExistingEntry, PlanContext } from './context.ts';
import type { JsonObject, PrivateName } from './plan.ts';
import { plainText } from './signature.ts';

/** Somebody whom the section or the private register names. */
export interface KnownName {
  id: string;
  name: PrivateName;
  /** Missing where only the register knows the id: an import that was cut short. */
  entry?: ExistingEntry;
  /** The name stands in the entry, not in the register. */
  isPublic: boolean;
}

/** Finds people by their names. */
export interface PeopleIndex {
  /** One person; several whom the words fit; nobody. */
  find(name: PrivateName): readonly KnownName[];
}

/** Letters with which the ids of each bank begin. */
const prefixes: Readonly<Record<Bank, string>> = { mentors: 'm-', mentees: 'n-' };

/** Everybody of one bank: by the names in the entries, and by the private register. */
export function indexPeople(bank: Bank, { entries, register }: PlanContext): PeopleIndex {
  const ids = new Map(entries.filter(({ kind }) => isBank(kind)).map((entry) => [entry.id, entry]));
  const own = [...ids.values()].filter(({ kind }) => kind === bank);
  const people: KnownName[] = [];
  for (const entry of own) {
    const written = nameIn(entry.data);
    const name = written ?? register.get(entry.id);
    if (name !== undefined) people.push({ id: entry.id, name, entry, isPublic: written !== undefined });
  }
  for (const [id, name] of register)
    if (!ids.has(id) && id.startsWith(prefixes[bank])) people.push({ id, name, isPublic: false });
  const bySurname = Map.groupBy(people, ({ name }) => surnameOf(name));
  return {
    find(name) {
      const candidates = bySurname.get(surnameOf(name)) ?? [];
      const exact = candidates.filter((known) => keyOfName(known.name) === keyOfName(name));
      return exact.length > 0 ? exact : candidates.filter((known) => isCompatible(known.name, name));
    },
  };
}

/** The name that an entry holds; undefined for an entry without one. */
export function nameIn(data: JsonObject): PrivateName | undefined {
  const parts = ['lastName', 'firstName', 'patronymic'].flatMap((key) => {
    const value = data[key];
    return typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()]] : [];
  });
  return parts.length === 0 ? undefined : (Object.fromEntries(parts) as PrivateName);
}

/** The same for two spellings of one name: case, ё, blanks. */
export function keyOfName({ lastName = '', firstName = '', patronymic = '' }: PrivateName): string {
  return [lastName, firstName, patronymic].map(plainText).join('|');
}

function surnameOf({ lastName = '' }: PrivateName): string {
  return plainText(lastName);
}

/** Of the same surname, and neither name nor patronymic says otherwise: «Л.» fits «Лариса». */
function isCompatible(a: PrivateName, b: PrivateName): boolean {
  return fits(a.firstName, b.firstName) && fits(a.patronymic, b.patronymic);
}

function fits(a = '', b = ''): boolean {
  const [left, right] = [plainText(a), plainText(b)];
  if (left === '' || right === '' || left === right) return true;
  return isInitial(left) !== isInitial(right) && left[0] === right[0];
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word);
}

/** The one of two compatible names that says more. */
export function fullerName(a: PrivateName, b: PrivateName): PrivateName {
  return weight(b) > weight(a) ? b : a;
}

function weight({ lastName, firstName, patronymic }: PrivateName): number {
  const parts = [lastName, firstName, patronymic].map((part = '') => part);
  return parts.reduce((sum, part) => sum + (part === '' ? 0 : isInitial(plainText(part)) ? 1 : 2), 0);
}
