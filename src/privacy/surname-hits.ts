import { agree, areJoined, before, behind } from './name-context.ts';
import type { Side, Words } from './name-context.ts';
import { fitOf } from './name-fit.ts';
import type { Fit } from './name-fit.ts';
import { plural } from './declension.ts';
import type { KnownPerson } from './known-people.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { isCapital } from './letters.ts';
import { isInFileName, isNameInSentence } from './sentence.ts';

/** Places of a view where one of the people, by number, is named. */
export interface ViewHit {
  people: readonly number[];
  start: number;
  end: number;
}

/** Letters that a surname in Latin must have to be told from other words by itself. */
const shortestLatin = 4;

/** Surnames of people who may not be shown, with first names, patronymics and initials beside them. */
export function findSurnames(words: Words, index: NameIndex): ViewHit[] {
  const hits: ViewHit[] = [];
  for (let first = 0; first < words.tokens.length; first += 1) {
    if (!isSurname(words, first)) continue;
    let last = first;
    while (
      isHyphen(words, last) &&
      isSurname(words, last + 1) &&
      bearersOf(words, first, last + 1).length > 0
    )
      last += 1;
    const hit = judge(words, index, first, last);
    if (hit) hits.push(hit);
    first = last;
  }
  return hits;
}

function judge(words: Words, index: NameIndex, first: number, last: number): ViewHit | undefined {
  const surname = surnamesAt(words, first);
  const sides = [before(words, first), behind(words, last)].map((side) => agreeing(side, surname));
  const isPlural = surname.every(({ cases }) => cases === plural);
  const candidates = bearersOf(words, first, last).map((number) => {
    const person = index.people[number];
    return {
      number,
      person,
      fit: person
        ? bestFit(
            sides.map((side) => fitOf(side.evidence, person, number)),
            isPlural,
          )
        : 'no',
    };
  });
  const named = candidates.filter(({ fit }) => fit === 'named');
  const possible = named.length > 0 ? named : candidates.filter(({ fit }) => fit === 'maybe');
  if (possible.length === 0 || isExcused(possible, surname)) return undefined;
  if (!mayBeName(words, first, last, named.length > 0)) return undefined;
  const people = possible.filter(({ person }) => !person?.shown).map(({ number }) => number);
  const fitting = sides.filter((side) =>
    possible.some(({ person, number }) => person && fitOf(side.evidence, person, number) === 'named'),
  );
  const outer = [first, last, ...fitting.map((side) => side.index)];
  return { people, ...range(words, Math.min(...outer), Math.max(...outer)) };
}

/** Whether somebody who may be shown bears the name; by the plural of a family only if the others do too. */
function isExcused(
  possible: readonly { number: number; person: KnownPerson | undefined }[],
  surname: readonly NameForm[],
): boolean {
  const singly = (number: number) =>
    surname.some(({ people, cases }) => people.has(number) && cases !== plural);
  const alone = possible.filter(({ number }) => singly(number));
  const bearers = alone.some(({ person }) => person && !person.shown) ? alone : possible;
  return bearers.some(({ person }) => person?.shown) || possible.every(({ person }) => person?.shown);
}

/** Words of another case do not belong to the surname: «Анна [дат.] Канарейкиной рассказала». */
function agreeing(side: Side, surname: readonly NameForm[]): Side {
  const agrees = side.evidence.every(
    (one) => one.forms.length === 0 || one.latin || agree(one.forms, surname),
  );
  return agrees ? side : { ...side, evidence: [] };
}

function bestFit(fits: readonly Fit[], isPlural: boolean): Fit {
  if (fits.includes('named')) return 'named';
  return fits.includes('no') && !isPlural ? 'no' : 'maybe';
}

function surnamesAt(words: Words, index: number): NameForm[] {
  return (words.forms[index] ?? []).filter(({ role, people }) => role === 'last' && people.size > 0);
}

function isSurname(words: Words, index: number): boolean {
  return surnamesAt(words, index).length > 0;
}

/** People to whom every word of a double surname belongs. */
function bearersOf(words: Words, first: number, last: number): number[] {
  const [start = new Set<number>(), ...others] = Array.from(
    { length: last - first + 1 },
    (_, place) => new Set(surnamesAt(words, first + place).flatMap(({ people }) => [...people])),
  );
  return [...start].filter((person) => others.every((set) => set.has(person)));
}

function isHyphen(words: Words, index: number): boolean {
  return /^\s?[-‐‑–_]\s{0,2}$/u.test(words.tokens[index + 1]?.gap ?? '') || areJoined(words, index);
}

/** Whether the words, by their letters and place, are a name and not ordinary words. */
function mayBeName({ text, tokens, forms }: Words, first: number, last: number, isNamed: boolean): boolean {
  const token = tokens[first];
  if (!token || last > first) return token !== undefined;
  const [key = ''] = token.keys;
  const states = (forms[first] ?? []).filter(({ role }) => role === 'last').map(({ ordinary }) => ordinary);
  const isLatin = key.startsWith('@');
  if (isLatin && key.length <= shortestLatin) return isNamed;
  if (states.includes('no')) return true;
  const inFile = isInFileName(text, token);
  if (isNamed) return isCapital(token.word) || isLatin || inFile || isNameAllSmall(text, token.start);
  if (states.includes('capital')) return isCapital(token.word) || inFile || isLatin;
  return (
    isNameInSentence(text, token) &&
    !/[дД]ед\p{L}{0,6}\s$/u.test(text.slice(Math.max(0, token.start - 12), token.start))
  );
}

function isNameAllSmall(text: string, start: number): boolean {
  return /(?:^|\s)\p{Ll}+\s$/u.test(text.slice(Math.max(0, start - 20), start));
}

/** Offsets of words, with the full stop of a last initial. */
export function range({ text, tokens }: Words, first: number, last: number): { start: number; end: number } {
  const end = tokens[last]?.end ?? 0;
  const isInitial = tokens[last]?.word.length === 1 && last > first && text.charAt(end) === '.';
  return { start: tokens[first]?.start ?? 0, end: isInitial ? end + 1 : end };
}
