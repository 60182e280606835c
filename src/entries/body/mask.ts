import { replaceInvisible } from '#model/invisible';

/**
 * Hides characters from the parser without moving anything. An ASCII character at risk of being read as
 * markup is replaced by one private-use character and restored in the tree, so every offset stays true,
 * code stays literal whatever the parser takes for code, and no brace or tag of the editor's ever reaches
 * the MDX grammar.
 *
 * U+E000–E07F stand for ASCII; U+E080–E0FF for ASCII that the editor escaped with a backslash; U+E000, the mask
 * of NUL, for whatever sign nobody sees: it is restored as nothing.
 */
const hidden = 0xe000;
const hiddenEscaped = 0xe080;

export interface Range {
  start: number;
  end: number;
}

/**
 * Makes room for the masks: their own code points, NUL and lone surrogates become U+FFFD. Invisible signs are
 * masked, other line ends than those of Markdown become blanks, and so does a byte order mark, since the parser
 * drops it and every offset with it. The length stays.
 */
export function prepare(source: string): string {
  const text = source
    .toWellFormed()
    .replace(/[\0\uE000-\uE0FF]/g, '\uFFFD')
    .replace(/^\uFEFF|[\v\f\x85\u2028\u2029]/g, ' ');
  return replaceInvisible(text, ({ length }) => '\uE000'.repeat(length));
}

/**
 * Masks every ASCII character within `ranges`.
 * @param ranges sorted by start; overlaps are allowed
 */
export function maskRanges(source: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    parts.push(source.slice(from, begin), maskAll(source, begin, end));
    from = end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}

function maskAll(source: string, start: number, end: number): string {
  let masked = '';
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    const base = index === start && isEscaped(source, index) ? hiddenEscaped : hidden;
    masked += code < 0x80 ? String.fromCharCode(base + code) : source.charAt(index);
  }
  return masked;
}

/** Whether an odd number of backslashes stands before `offset`. */
export function isEscaped(source: string, offset: number): boolean {
  let count = 0;
  while (source.charCodeAt(offset - count - 1) === 0x5c) count++;
  return count % 2 === 1;
}

/** Whether anything in a text of the tree has to be restored. */
export function isMasked(text: string): boolean {
  return /[\uE000-\uE0FF]/.test(text);
}

const original = (char: string) => (char === '\uE000' ? '' : String.fromCharCode(char.charCodeAt(0) & 0x7f));

/** Restores code and attribute values, where a backslash is a backslash. */
export function unmaskLiteral(text: string): string {
  return text.replace(/[\uE000-\uE0FF]/g, original);
}

/** Restores running text: a backslash before an escaped character goes, as Markdown would have it. */
export function unmaskText(text: string): string {
  return unmaskLiteral(text.replace(/\\(?=[\uE080-\uE0FF])/g, ''));
}

/** Restores an address, in which the parser has percent-encoded the masks. */
export function unmaskAddress(address: string): string {
  if (!/%EE%8[0-3]|[\uE000-\uE0FF]/i.test(address)) return address;
  return address
    .replace(/(?:%5C)?%EE%8[23]%[89AB][0-9A-F]/gi, (run) => encodeURI(restored(run.slice(-9))))
    .replace(/%EE%8[01]%[89AB][0-9A-F]/gi, (run) => encodeURI(restored(run)))
    .replace(/[\uE000-\uE0FF]/g, original);
}

function restored(encoded: string): string {
  return original(decodeURIComponent(encoded));
}

/** A whole `<…>` that was masked because it is an address in angle brackets or a line break. */
export const maskedAngles = /\uE03C([^\uE03E\uE03C]*)\uE03E/g;
