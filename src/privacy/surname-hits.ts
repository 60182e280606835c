import { agree, areJoined, before, behind } from './name-context.ts';
import { looseEvidence } from './loose-evidence.ts';
import type { Side, Words } from './name-context.ts';
import type { NameForm, NameIndex } from './name-index.ts';
import { isCapital } from './letters.ts';
import { createWhose } from './surname-bearers.ts';
import type { Whose } from './surname-bearers.ts';
import { isInFileName, isNameInSentence } from './sentence.ts';

/** Places of a view where one of the people, by number, is named. */
export interface ViewHit {
  people: readonly number[];
  start: number;
  end: number;
}

/** Letters that a surname in Latin must have to be told from other words by itself. */
const shortestLatin = 4;

/** Words that one surname may have. */
const mostWords = 4;

/** Surnames of people who may not be shown, with first names, patronymics and initials beside them. */
export function findSurnames(words: Words, index: NameIndex): ViewHit[] {
  const hits: ViewHit[] = [];
  const whose = createWhose(index);
  for (let first = 0; first < words.tokens.length; first += 1) {
    if (!isSurname(words, first)) continue;
    const { last, bearers } = longestSurname(words, first);
    const hit = judge(words, first, last, whose, bearers);
    if (hit) hits.push(hit);
    first = last;
  }
  return hits;
}

/** The words of a surname from the given one on, at most four, and the people to whom every one of them belongs. */
function longestSurname(words: Words, first: number): { last: number; bearers: number[] } {
  let last = first;
  let bearers = [...bearersAt(words, first)];
  while (last - first + 1 < mostWords && isHyphen(words, last)) {
    const next = bearersAt(words, last + 1);
    const both = bearers.filter((number) => next.has(number));
    if (both.length === 0) break;
    bearers = both;
    last += 1;
  }
  return { last, bearers };
}

function bearersAt(words: Words, index: number): ReadonlySet<number> {
  const [one, ...others] = surnamesAt(words, index);
  if (others.length === 0) return one?.people ?? new Set();
  return new Set([one, ...others].flatMap((form) => [...(form?.people ?? [])]));
}

function judge(
  words: Words,
  first: number,
  last: number,
  whose: Whose,
  bearers: readonly number[],
): ViewHit | undefined {
  const surname = surnamesAt(words, first);
  const sides = sameLine(words, first, last, [
    agreeing(before(words, first), surname),
    agreeing(behind(words, last), surname),
  ]);
  const word = words.tokens.slice(first, last + 1).map(({ keys }) => keys.join(' '));
  const evidence = sides.map((side) => side.evidence);
  const found = whose(word.join(' - '), surname, bearers, evidence, looseEvidence(words, first, last));
  if (!found || !mayBeName(words, first, last, found.isNamed)) return undefined;
  const outer = [first, last, ...sides.filter((_, place) => found.fitting[place]).map((side) => side.index)];
  return { people: found.people, ...range(words, Math.min(...outer), Math.max(...outer)) };
}

/** A name on the line before belongs to a surname only if nothing stands behind the surname: rows of a table. */
function sameLine(words: Words, first: number, last: number, [left, right]: [Side, Side]): Side[] {
  const isWrapped = words.tokens[first]?.gap.includes('\n') === true;
  if (!isWrapped || left.evidence.length === 0) return [left, right];
  const [behindIt = []] = looseEvidence(words, first, last);
  return right.evidence.length + behindIt.length > 0 ? [{ ...left, evidence: [] }, right] : [left, right];
}

/** Words of another case do not belong to the surname: «Анна [дат.] Канарейкиной рассказала». */
function agreeing(side: Side, surname: readonly NameForm[]): Side {
  const agrees = side.evidence.every(
    (one) => one.forms.length === 0 || one.latin || agree(one.forms, surname),
  );
  return agrees ? side : { ...side, evidence: [] };
}

function surnamesAt(words: Words, index: number): NameForm[] {
  return (words.forms[index] ?? []).filter(({ role, people }) => role === 'last' && people.size > 0);
}

function isSurname(words: Words, index: number): boolean {
  return surnamesAt(words, index).length > 0;
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
