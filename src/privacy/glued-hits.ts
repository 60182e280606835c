import { remember } from './memory.ts';
import type { Words } from './name-context.ts';
import { isInitial } from './name-fit.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import type { ViewHit } from './surname-hits.ts';

/** Letters of a word that may be glued of several names, and of each name. */
const [shortest, longest, shortestPart] = [7, 48, 3];
const initials = 2;

/** Names written as one word, in any order: «МАРИЯКАНАРЕЙКИНА», `kanareykinamariya`, `kanareykinamp`. */
export function findGlued(words: Words, index: NameIndex): ViewHit[] {
  const seen = new Map<string, readonly number[]>();
  const hits: ViewHit[] = [];
  words.tokens.forEach(({ word, keys, start, end }, place) => {
    if (!hasLengthOfGlued(word) || (words.forms[place] ?? []).length > 0) return;
    const [key = ''] = keys;
    const people = seen.get(key) ?? hidden(keys, index);
    seen.set(key, people);
    if (people.length > 0) hits.push({ people, start, end });
  });
  return hits;
}

/** Whether a word that is no name as a whole is glued of names of somebody who may not be shown. */
export function isGlued(word: string, keys: readonly string[], index: NameIndex): boolean {
  return hasLengthOfGlued(word) && hidden(keys, index).length > 0;
}

function hasLengthOfGlued({ length }: string): boolean {
  return length >= shortest && length <= longest;
}

/** Nobody, if somebody who may be shown may be meant. */
function hidden(keys: readonly string[], index: NameIndex): number[] {
  const found = [...new Set(keys.flatMap(rememberedIn(index)))];
  return found.some((number) => index.people[number]?.shown) ? [] : found;
}

const people = new WeakMap<NameIndex, (key: string) => readonly number[]>();

function rememberedIn(index: NameIndex): (key: string) => readonly number[] {
  const known = people.get(index) ?? remember((key: string) => peopleIn(key, index), 200_000);
  people.set(index, known);
  return known;
}

function peopleIn(key: string, index: NameIndex): number[] {
  const mark = key.startsWith('@') ? '@' : '';
  const word = key.slice(mark.length);
  const formsOf = (part: string) =>
    part.length < shortestPart ? [] : (index.forms.get(`${mark}${part}`) ?? []);
  const found = new Set<number>();
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const left = formsOf(word.slice(0, cut));
    if (left.length === 0) continue;
    // A skeleton keeps one of two equal letters at the seam.
    for (const start of mark === '' ? [cut] : [cut, cut - 1]) {
      for (const number of bothNames(left, restOf(word.slice(start), formsOf))) found.add(number);
    }
  }
  for (const [letters, surname] of [
    [word.slice(-initials), word.slice(0, -initials)],
    [word.slice(0, initials), word.slice(initials)],
  ] as const) {
    for (const { role, people } of formsOf(surname)) {
      if (role !== 'last') continue;
      for (const number of people) if (hasInitials(number, letters, mark !== '', index)) found.add(number);
    }
  }
  return [...found];
}

/** The forms that a whole word is, or those of its first part if the second is a name of the same person. */
function restOf(word: string, formsOf: (part: string) => readonly NameForm[]): readonly NameForm[] {
  const whole = formsOf(word);
  if (whole.length > 0) return whole;
  for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
    const left = formsOf(word.slice(0, cut));
    if (left.length > 0 && bothNames(left, formsOf(word.slice(cut))).length > 0) return left;
  }
  return [];
}

/** The people who have two different names of these. */
function bothNames(left: readonly NameForm[], right: readonly NameForm[]): number[] {
  return left.flatMap((one) =>
    right
      .filter(({ role }) => role !== one.role)
      .flatMap(({ people }) => [...one.people].filter((number) => people.has(number))),
  );
}

function hasInitials(number: number, letters: string, latin: boolean, { given }: NameIndex): boolean {
  const { first = [], patronymic = [] } = given[number] ?? {};
  const [one = '', two = ''] = letters;
  return (
    first.some((name) => isInitial(name, one, latin)) &&
    patronymic.some((name) => isInitial(name, two, latin))
  );
}
