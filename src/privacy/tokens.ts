import {
  asCyrillic,
  asLatin,
  cyrillicReadings,
  foldWord,
  isCapital,
  isCyrillic,
  isMixed,
} from './letters.ts';
import { skeletons, toLatin } from './transliteration.ts';

/** A word of a text: where it stands and how it is looked up. */
export interface Token {
  start: number;
  end: number;
  /** As it stands in the view. */
  word: string;
  /** Spellings under which it is looked up: Cyrillic in small letters, or `@` and a skeleton of a Latin word. */
  keys: string[];
  /** What stands between the word before and this one. */
  gap: string;
}

const word = /[A-Za-z\u00c0-\u024f\u0386\u0388-\u04ff]+(?:['’ʹ][A-Za-z\u0161\u010d]+)*/g;
const parts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu;

/**
 * The words of a text. A word such as `КанарейкинаМП` is cut before its capitals if it is not known as a whole.
 * @param isKnown whether a key is a form of a name
 */
export function readTokens(text: string, isKnown: (key: string) => boolean): Token[] {
  const tokens: Token[] = [];
  const seen = new Map<string, string[]>();
  const keysOnce = (found: string) => {
    const keys = seen.get(found) ?? keysOf(found);
    seen.set(found, keys);
    return keys;
  };
  let last = 0;
  const push = (found: string, keys: string[], start: number) => {
    const end = start + found.length;
    tokens.push({ start, end, word: found, keys, gap: text.slice(last, start) });
    last = end;
  };
  for (const match of text.matchAll(word)) {
    const found = match[0];
    const keys = keysOnce(found);
    if (!/\p{Ll}\p{Lu}/u.test(found) || keys.some(isKnown)) {
      push(found, keys, match.index);
      continue;
    }
    for (const part of found.matchAll(parts)) push(part[0], keysOnce(part[0]), match.index + part.index);
  }
  return joinBroken(tokens, isKnown);
}

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
function keysOf(found: string): string[] {
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
