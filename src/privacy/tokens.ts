import {
  asCyrillic,
  asLatin,
  cyrillicReadings,
  foldWord,
  isCapital,
  isCyrillic,
  isMixed,
} from './letters.ts';
import { remember } from './memory.ts';
import { skeletons, toLatin } from './transliteration.ts';

/** A word of a text: where it stands and how it is looked up. */
export interface Token {
  start: number;
  end: number;
  /** As it stands in the view. */
  word: string;
  /** Spellings under which it is looked up: Cyrillic in small letters, or `@` and a skeleton of a Latin word. */
  keys: readonly string[];
  /** What stands between the word before and this one. */
  gap: string;
}

/** A word of any alphabet that is read here. */
export const wordPattern = /[A-Za-z\u00c0-\u024f\u0386\u0388-\u04ff]+(?:['’ʹ][A-Za-z\u0161\u010d]+)*/g;
const parts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;

/**
 * The words of a text. A word such as `КанарейкинаМП` is cut before its capitals if it is not known as a whole.
 * @param isKnown whether a key is a form of a name
 */
export function readTokens(text: string, isKnown: (key: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (found: string, keys: readonly string[], start: number) => {
    const end = start + found.length;
    tokens.push({ start, end, word: found, keys, gap: text.slice(last, start) });
    last = end;
  };
  for (const match of text.matchAll(wordPattern)) {
    const found = match[0];
    const keys = keysOf(found);
    if (camelParts(found).length === 0 || keys.some(isKnown)) {
      push(found, keys, match.index);
      continue;
    }
    for (const part of found.matchAll(parts)) push(part[0], keysOf(part[0]), match.index + part.index);
  }
  return joinBroken(tokens, isKnown);
}

/** Memory for some ten thousand words. */
const room = 1 << 21;
const sizeOf = ({ length }: string) => length + 40;

/** The parts into which a word such as `КанарейкинаМП` may be cut; none of another word. */
export const camelParts: (found: string) => readonly string[] = remember(
  (found) => (/\p{Ll}\p{Lu}/u.test(found) ? (found.match(parts) ?? []) : []),
  room,
  sizeOf,
);

/** Joins a surname that a hyphen breaks inside a line («Канарей-кина»), if neither part is known. */
function joinBroken(tokens: readonly Token[], isKnown: (key: string) => boolean): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const keys = last && token.gap === '-' ? keysOf(`${last.word}${token.word}`) : [];
    if (last && keys.some(isKnown) && ![...last.keys, ...token.keys].some(isKnown)) {
      joined[joined.length - 1] = { ...last, end: token.end, word: `${last.word}${token.word}`, keys };
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** Keys under which forms of names are kept: the Cyrillic word, and skeletons for a Latin one. */
export const keysOf: (found: string) => readonly string[] = remember(findKeys, room, sizeOf);

function findKeys(found: string): string[] {
  if (isMixed(found)) return mixedKeysOf(found);
  if (isCyrillic(found)) return [foldWord(found)];
  const latin = latinKeysOf(found);
  const seen = asCyrillic(found.toLowerCase());
  return /[a-z]/u.test(seen) ? latin : [...latin, seen];
}

/** A word of several alphabets may be a Cyrillic or a Latin one in disguise. */
function mixedKeysOf(found: string): string[] {
  const readings = cyrillicReadings(found);
  const latin = [asLatin(found), ...readings.map(toLatin)].flatMap(latinKeysOf);
  return [...new Set([...readings, ...latin])];
}

function latinKeysOf(found: string): string[] {
  return skeletons(found).map((skeleton) => `@${skeleton}`);
}

/** True if a word is written in capitals only, so that its first letter tells nothing. */
export function isAllCapitals(found: string): boolean {
  return found.length > 1 && found === found.toUpperCase() && isCapital(found);
}
