import { nameAt } from './name-context.ts';
import type { Evidence, Words } from './name-context.ts';
import { foldWord, isCapital, isCyrillic } from './letters.ts';

const outer = String.raw`[\s"«»]{0,20}`;

/** What stands between cells of a table, items of a list, a name and one in brackets. */
const behindGap = new RegExp(String.raw`^${outer}[,;|(/–—-]?${outer}$|^\)\s$`, 'u');
const beforeGap = new RegExp(String.raw`^${outer}[,;|(/–—-]?${outer}$`, 'u');
const cellGap = /[;|\t]/u;

/**
 * First names, patronymics and initials that are parted from a surname by more than a blank: «Синеокова, Ольга», cells of
 * a table, «Ольга (Синеокова)». They may tell whose surname it is, and never speak against anybody.
 * @returns what is behind and, if it tells nothing, what is before, nearest first
 */
export function looseEvidence(words: Words, first: number, last: number): Evidence[][] {
  return [at(words, last + 1, words.tokens[last + 1]?.gap, behindGap), beforeName(words, first)];
}

/** Before a surname in brackets a patronymic may stand behind its first name. */
function beforeName(words: Words, first: number): Evidence[] {
  const near = at(words, first - 1, words.tokens[first]?.gap, beforeGap);
  if (near[0]?.role !== 'patronymic') return near;
  return [...near, ...at(words, first - 2, words.tokens[first - 1]?.gap, beforeGap)];
}

function at(words: Words, place: number, gap = '?', pattern = behindGap): Evidence[] {
  if (gap.length > 50 || !pattern.test(gap)) return [];
  const name =
    nameAt(words, place, 'first') ?? nameAt(words, place, 'patronymic') ?? initialAt(words, place, gap);
  return name ? [{ ...name, excludes: false }] : [];
}

function initialAt({ text, tokens }: Words, place: number, gap: string): Evidence | undefined {
  const token = tokens[place];
  if (token?.word.length !== 1 || !isCapital(token.word)) return undefined;
  if (text.charAt(token.end) !== '.' && !cellGap.test(gap)) return undefined;
  const { word } = token;
  return {
    role: 'initial1',
    word,
    forms: [],
    letter: foldWord(word),
    latin: !isCyrillic(word),
    excludes: false,
  };
}
