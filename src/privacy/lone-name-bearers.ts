import type { KnownPerson } from './known-people.ts';
import { foldWord } from './letters.ts';
import type { NamePart } from './name-part.ts';

/**
 * Tells who may not be shown and is known by one word only: a first name without surname, a patronymic without both.
 * A name that somebody has who may be shown is nobody's for sure.
 */
export function loneNameBearers(
  people: readonly KnownPerson[],
  given: readonly { first: readonly string[]; patronymic: readonly string[] }[],
): (part: Pick<NamePart, 'role' | 'name'>) => readonly number[] {
  const bearers = new Map<string, number[]>();
  const shown = new Set<string>();
  people.forEach((person, number) => {
    const { first = [], patronymic = [] } = given[number] ?? {};
    if (person.shown) {
      for (const name of first) shown.add(keyOf({ role: 'first', name }));
      for (const name of patronymic) shown.add(keyOf({ role: 'patronymic', name }));
    } else if ((person.lastName ?? '') === '') {
      const role = first.length > 0 ? 'first' : 'patronymic';
      for (const name of role === 'first' ? first : patronymic) {
        const key = keyOf({ role, name });
        const known = bearers.get(key);
        if (known) known.push(number);
        else bearers.set(key, [number]);
      }
    }
  });
  return (part) => {
    const key = keyOf(part);
    return shown.has(key) ? [] : (bearers.get(key) ?? []);
  };
}

function keyOf({ role, name }: Pick<NamePart, 'role' | 'name'>): string {
  return `${role} ${foldWord(name)}`;
}
