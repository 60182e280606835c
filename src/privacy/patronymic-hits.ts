import { foldWord, isCapital } from './letters.ts';
import { areJoined, looksLikeSurname } from './name-context.ts';
import type { Words } from './name-context.ts';
import { pairKey, sharedLetters } from './name-index.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { range } from './surname-hits.ts';
import type { ViewHit } from './surname-hits.ts';

/** First names with patronymics of people who may not be shown, without their surname. */
export function findPatronymics(words: Words, index: NameIndex): ViewHit[] {
  return words.tokens.flatMap((_, first) => {
    const hit = judge(words, index, first);
    return hit ? [hit] : [];
  });
}

/** «Мария Петровна»; «Петровна Мария» too, if the patronymic does not belong to a name before it. */
function judge(words: Words, index: NameIndex, first: number): ViewHit | undefined {
  if (!isPatronymic(words, first) && !isPatronymic(words, first + 1)) return undefined;
  if (!areJoined(words, first)) return undefined;
  const inOrder = namesOf(words.forms[first + 1], 'patronymic');
  const place = inOrder.length > 0 ? first : first + 1;
  const patronymics = inOrder.length > 0 ? inOrder : reversed(words, first);
  if (patronymics.length === 0) return undefined;
  const keys = firstNamesAt(words, place).flatMap((name) => patronymics.map((other) => pairKey(name, other)));
  const lists = keys.map((key) => index.pairs.get(key) ?? []);
  const people = lists.length === 1 ? (lists[0] ?? []) : [...new Set(lists.flat())];
  const possible = withSurname(words, first, people);
  if (possible.length === 0 || possible.some((person) => index.people[person]?.shown)) return undefined;
  return { people: possible, ...range(words, first, first + 1) };
}

function isPatronymic(words: Words, place: number): boolean {
  return words.forms[place]?.some(({ role }) => role === 'patronymic') === true;
}

function reversed(words: Words, first: number): string[] {
  const patronymics = namesOf(words.forms[first], 'patronymic');
  if (patronymics.length === 0 || namesOf(words.forms[first + 1], 'first').length === 0) return [];
  const belongs = areJoined(words, first - 1) && namesOf(words.forms[first - 1], 'first').length > 0;
  return belongs ? [] : patronymics;
}

/** The first names that a word may be a form of; of an unknown word with a capital letter, its start. */
function firstNamesAt(words: Words, place: number): string[] {
  const names = namesOf(words.forms[place], 'first');
  const word = words.tokens[place]?.word ?? '';
  if (names.length > 0 || !isCapital(word) || word.length < sharedLetters) return names;
  return [`${foldWord(word).slice(0, sharedLetters)}…`];
}

/** «Мария Петровна Синицкая» is not the Мария Петровна whose surname is Канарейкина. */
function withSurname(words: Words, first: number, people: readonly number[]): readonly number[] {
  const neighbours = [
    ...(areJoined(words, first - 1) ? [first - 1] : []),
    ...(areJoined(words, first + 1) ? [first + 2] : []),
  ];
  const surnames = neighbours.flatMap((place) =>
    (words.forms[place] ?? []).filter(({ role }) => role === 'last'),
  );
  if (surnames.length > 0) return people.filter((person) => surnames.some((form) => form.people.has(person)));
  return neighbours.some((place) => looksLikeSurname(words.tokens[place])) ? [] : people;
}

function namesOf(forms: readonly NameForm[] | undefined, role: NameForm['role']): string[] {
  return [...new Set((forms ?? []).filter((form) => form.role === role).map(({ name }) => name))];
}
