import { findKnownPost, readPostWords } from '#model/known-posts';
import type { PostWord } from '#model/known-posts';
import type { RoadmapResponsible } from '#model/roadmap';
import type { KnownPerson } from '#privacy/known-people';

/** Who answers for an activity while the name may not be told. */
const nameless = 'сотрудник школы';

/**
 * Who answers for an activity, as the channel may tell it: the text is told when each of its words is known as one of
 * posts and collectives or belongs to a name of somebody who may be named (officials by 273-ФЗ ст. 29, others by their
 * consent, 152-ФЗ ст. 10.1). Any other word may be a name: then it is the position, or the known words of the text.
 * @param people everybody whom the content names
 */
export function describeResponsible(
  { text, name, position }: Pick<RoadmapResponsible, 'text' | 'name' | 'position'>,
  people: readonly KnownPerson[],
): string {
  const isNamed = name !== undefined && mayBeNamed(name, people);
  const rest = isNamed ? text.replace(name, (found) => ' '.repeat(found.length)) : text;
  if ((isNamed || name === undefined) && namesNobodyElse(rest, people)) return text;
  const post = position === undefined ? undefined : safePost(position);
  const told = post ?? findKnownPost(name === undefined ? text : text.replace(name, ';')) ?? nameless;
  return isNamed ? (told === nameless ? name : `${name}, ${told}`) : told;
}

/** A position while no word of it may be a name; else its known words. */
function safePost(position: string): string | undefined {
  const words = readPostWords(position);
  const isSafe =
    words.some(({ kind }) => kind === 'somebody') && words.every(({ kind }) => kind !== 'unknown');
  return isSafe ? position.replace(/[\s,:]+$/u, '') : findKnownPost(position);
}

/** Whether each word is known, or belongs to a name of somebody who may be named. */
export function namesNobodyElse(text: string, people: readonly KnownPerson[]): boolean {
  const words = readPostWords(text);
  let at = 0;
  while (at < words.length) {
    if (words[at]?.kind !== 'unknown') at += 1;
    else {
      const length = [3, 2, 1].find((count) => isNameOf(words.slice(at, at + count), count, text, people));
      if (length === undefined) return false;
      at += length;
    }
  }
  return true;
}

/** Words one behind the other that are the name of somebody who may be named. */
function isNameOf(
  words: readonly PostWord[],
  count: number,
  text: string,
  people: readonly KnownPerson[],
): boolean {
  if (words.length < count || words.some(({ kind }) => kind !== 'unknown')) return false;
  const name = text.slice(words[0]?.start, words.at(-1)?.end);
  return /^[\p{L}\s.-]+$/u.test(name) && mayBeNamed(name, people);
}

/** Everybody whom the name fits may be named; a name that fits nobody may not. */
export function mayBeNamed(name: string, people: readonly KnownPerson[]): boolean {
  const fitting = people.filter((person) => fits(name, person));
  return fitting.length > 0 && fitting.every(({ shown }) => shown);
}

/** «Совина Л. А.», «Л.А. Совина», «Совина Лада» fit Совина Лада Андреевна. */
function fits(name: string, { lastName, firstName = '', patronymic = '' }: KnownPerson): boolean {
  const words = fold(name)
    .split(/[\s.]+/)
    .filter(Boolean);
  const surname = fold(lastName ?? '');
  const at = words.indexOf(surname);
  if (surname === '' || at === -1) return false;
  const given = [fold(firstName), fold(patronymic)].filter((part) => part !== '');
  return words
    .filter((_, index) => index !== at)
    .every((word, index) => {
      const whole = given[index];
      return whole === undefined ? index < 2 && mayBeGiven.test(word) : startsAlike(word, whole);
    });
}

/** A given name that the content does not know: an initial, a patronymic. */
const mayBeGiven = /^(?:\p{L}|\p{L}+(?:вич|вна|ична|ьич))$/u;

function startsAlike(word: string, whole: string): boolean {
  return word.length === 1 ? whole.startsWith(word) : whole === word;
}

function fold(text: string): string {
  return text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();
}
