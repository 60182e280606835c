import { isCapital } from './letters.ts';
import { areJoined } from './name-context.ts';
import type { Words } from './name-context.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { isInFileName, isNameInSentence } from './sentence.ts';
import type { ViewHit } from './surname-hits.ts';

/** Letters that a name in Latin must have to be told from other words by itself, with the mark of a Latin key. */
const shortestLatin = 5;

/** People of whom only a first name or a patronymic is known: any form of it with a capital letter, or in a file name. */
export function findLoneNames(words: Words, index: NameIndex): ViewHit[] {
  const hits: ViewHit[] = [];
  words.tokens.forEach(({ start, end }, place) => {
    const forms = (words.forms[place] ?? []).filter(({ lone }) => lone.length > 0);
    if (forms.length === 0 || !mayBeName(words, place, forms)) return;
    const [only = []] = forms.map(({ lone }) => lone);
    const bearers = forms.length === 1 ? only : [...new Set(forms.flatMap(({ lone }) => lone))];
    const people = hasOtherBearer(words, place) ? [] : withoutOthers(words, place, bearers, index);
    if (people.length > 0) hits.push({ people, start, end });
  });
  return hits;
}

function mayBeName({ text, tokens }: Words, place: number, forms: readonly NameForm[]): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  const [key = ''] = token.keys;
  if (key.startsWith('@') && key.length < shortestLatin) return false;
  if (forms.every(({ ordinary }) => ordinary === 'inside')) return isNameInSentence(text, token);
  return isCapital(token.word) || isInFileName(text, token);
}

/** «Мария Канарейкина» is the Мария whose surname is known, not the one who is known by that name only. */
function hasOtherBearer(words: Words, place: number): boolean {
  const own = (words.forms[place] ?? []).filter(({ role }) => role !== 'last');
  const neighbours = [
    ...(areJoined(words, place - 1) ? [place - 1] : []),
    ...(areJoined(words, place) ? [place + 1, ...(areJoined(words, place + 1) ? [place + 2] : [])] : []),
  ].flatMap((other) => (words.forms[other] ?? []).filter(({ role }) => role === 'last'));
  return neighbours.some(({ people }) =>
    own.some((form) => [...people].some((number) => form.people.has(number) && !form.lone.includes(number))),
  );
}

/** The bearers whose patronymic is not another one than that beside the name. */
function withoutOthers(
  words: Words,
  place: number,
  bearers: readonly number[],
  { given }: NameIndex,
): readonly number[] {
  if (!areJoined(words, place)) return bearers;
  const names = (words.forms[place + 1] ?? []).filter(({ role }) => role === 'patronymic');
  if (names.length === 0) return bearers;
  return bearers.filter((number) => {
    const own = given[number]?.patronymic ?? [];
    return own.length === 0 || names.some(({ people }) => people.has(number));
  });
}
