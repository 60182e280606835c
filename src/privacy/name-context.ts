import { isCapital, foldWord, isCyrillic, asCyrillic } from './letters.ts';
import { plural } from './declension.ts';
import type { NameForm } from './name-index.ts';
import type { Token } from './tokens.ts';

/** A word beside a surname that tells whose surname it is. */
export interface Evidence {
  role: 'first' | 'patronymic' | 'initial1' | 'initial2';
  /** Keys of the word, by which two words are known to be the same; an initial as it stands. */
  word: string;
  /** Forms the word may be; of a patronymic that nobody has, none. Initials have no forms. */
  forms: readonly NameForm[];
  /** Folded letter of an initial. */
  letter?: string;
  /** Whether the word is a Latin one. */
  latin: boolean;
  /** Whether it speaks against people whom it does not fit. */
  excludes: boolean;
}

/** What stands on one side of a surname. */
export interface Side {
  evidence: Evidence[];
  /** Place of the outermost word. */
  index: number;
}

/** The words of a text with what each of them may be. */
export interface Words {
  text: string;
  tokens: readonly Token[];
  forms: readonly (readonly NameForm[])[];
}

const joint = /^(?:\s{0,3}|[_.+-]|%20)$/u;
const dotted = /^\.[ \t\n_]{0,2}$/u;
const patronymicShape = /(?:[оеь]вич|ьич|[оеь]вн|ичн|инишн)(?:а|у|ем|ом|е|ы|ой|ою)?$/u;
const surnameShape = /(?:[оеё]в|[иы]н|[сц]к)(?:а|у|ым|ом|е|ой|ую|ою|ий|ого|ому|им|ая)?$/u;
const groupWord = /(?:\d|класс\p{L}*|групп\p{L}*|вариант\p{L}*|корпус\p{L}*|литер\p{L}*)[ «"]*$/iu;

/** Transliterated prepositions and conjunctions of one letter, as in `moroz-i-solnce`. */
const smallWords = new Set(['a', 'i', 'k', 'o', 's', 'u', 'v']);

/** True if the two neighbouring words are parts of one name by what stands between them. */
export function areJoined(words: Words, left: number): boolean {
  return joint.test(words.tokens[left + 1]?.gap ?? '');
}

/** True for a word of the shape of a surname, with a capital letter. */
export function looksLikeSurname(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapital(token.word) &&
    token.word.length > 4 &&
    surnameShape.test(foldWord(token.word))
  );
}

/** What stands behind the surname that ends with the word. */
export function behind(words: Words, index: number): Side {
  const initials = initialsBehind(words, index);
  if (initials) return initials;
  const joined = areJoined(words, index);
  const patronymic = joined ? nameAt(words, index + 1, 'patronymic') : undefined;
  if (patronymic) return { evidence: [patronymic], index: index + 1 };
  return namesFrom(words, index + 1, joined) ?? { evidence: [], index };
}

/** What stands before the surname that starts with the word. */
export function before(words: Words, index: number): Side {
  const initials = initialsBefore(words, index);
  if (initials) return initials;
  if (!areJoined(words, index - 1)) return { evidence: [], index };
  const two = index > 1 && areJoined(words, index - 2) ? namesFrom(words, index - 2, true) : undefined;
  if (two?.index === index - 1 && two.evidence.length === 2) return { ...two, index: index - 2 };
  const one = namesFrom(words, index - 1, true);
  return one ? { evidence: one.evidence.slice(0, 1), index: index - 1 } : { evidence: [], index };
}

function namesFrom(words: Words, start: number, joined: boolean): Side | undefined {
  const first = joined ? nameAt(words, start, 'first') : undefined;
  if (!first) return undefined;
  const second = areJoined(words, start) ? nameAt(words, start + 1, 'patronymic') : undefined;
  return second ? { evidence: [first, second], index: start + 1 } : { evidence: [first], index: start };
}

/** The word at a place as a first name or a patronymic. */
export function nameAt(words: Words, index: number, role: 'first' | 'patronymic'): Evidence | undefined {
  const token = words.tokens[index];
  const forms = (words.forms[index] ?? []).filter((form) => form.role === role);
  const unknown =
    role === 'patronymic' && token && isCapital(token.word) && patronymicShape.test(foldWord(token.word));
  if (!token || (forms.length === 0 && !unknown)) return undefined;
  const excludes = forms.length === 0 || forms.some(({ short }) => !short);
  return { role, word: token.keys.join(' '), forms, latin: !isCyrillic(token.word), excludes };
}

function initialsBehind(words: Words, index: number): Side | undefined {
  if (!areJoined(words, index)) return undefined;
  const next = words.tokens[index + 1];
  if (next && /^\p{Lu}{2}$/u.test(next.word) && (words.forms[index + 1] ?? []).length === 0) {
    return side(
      [
        [next.word.charAt(0), false],
        [next.word.charAt(1), false],
      ],
      index + 1,
    );
  }
  const first = letterAt(words, index + 1);
  if (!first) return undefined;
  const second = gapBehind(words, index + 1) ? letterAt(words, index + 2) : undefined;
  const belongs =
    !looksLikeSurname(words.tokens[index + (second ? 3 : 2)]) || !isNear(words, index + (second ? 2 : 1));
  const excludes = belongs && hasDot(words, index + 1);
  if (!second) return side([[first, excludes]], index + 1);
  return side(
    [
      [first, excludes],
      [second, excludes],
    ],
    index + 2,
  );
}

function initialsBefore(words: Words, index: number): Side | undefined {
  const near = letterBefore(words, index - 1, index);
  if (!near) return undefined;
  const far = letterBefore(words, index - 2, index - 1);
  const outer = far ? index - 2 : index - 1;
  const free = !looksLikeSurname(words.tokens[outer - 1]) || !isNear(words, outer - 1);
  const start = words.tokens[outer]?.start ?? 0;
  const excludes =
    free && !groupWord.test(words.text.slice(Math.max(0, start - 20), start)) && hasDot(words, outer);
  return far
    ? side(
        [
          [far, excludes],
          [near, excludes],
        ],
        outer,
      )
    : side([[near, excludes]], outer);
}

function side(letters: readonly (readonly [string, boolean])[], index: number): Side {
  const evidence = letters.map(([letter, excludes], place): Evidence => {
    const role = place === 0 ? 'initial1' : 'initial2';
    return {
      role,
      word: letter,
      forms: [],
      letter: foldWord(letter),
      latin: !isCyrillic(letter),
      excludes,
    };
  });
  return { evidence, index };
}

function letterBefore(words: Words, index: number, next: number): string | undefined {
  const gap = words.tokens[next]?.gap ?? '';
  const letter = letterAt(words, index);
  if (!letter) return undefined;
  return dotted.test(gap) || (/^[_-]$/u.test(gap) && !isCyrillic(letter)) ? letter : undefined;
}

function letterAt(words: Words, index: number): string | undefined {
  const token = words.tokens[index];
  if (token?.word.length !== 1) return undefined;
  if (isCapital(token.word)) return token.word;
  return isCyrillic(token.word) || /\s/u.test(token.gap) || smallWords.has(token.word)
    ? undefined
    : token.word;
}

function hasDot(words: Words, index: number): boolean {
  return words.text.charAt(words.tokens[index]?.end ?? -1) === '.';
}

function gapBehind(words: Words, index: number): boolean {
  return /^(?:\.?\s{0,2}|[_-])$/u.test(words.tokens[index + 1]?.gap ?? '?');
}

function isNear(words: Words, left: number): boolean {
  return /^[.\s]{1,3}$/u.test(words.tokens[left + 1]?.gap ?? '?');
}

/** True if two words may stand in the same case; the plural agrees with everything. */
export function agree(left: readonly NameForm[], right: readonly NameForm[]): boolean {
  const mask = (forms: readonly NameForm[]) => forms.reduce((all, form) => all | form.cases, 0);
  const [a, b] = [mask(left), mask(right)];
  return a === 0 || b === 0 || ((a | b) & plural) !== 0 || (a & b) !== 0;
}

/** The Cyrillic letter that a Latin one looks like. */
export function seenAs(letter: string): string {
  return asCyrillic(letter);
}
