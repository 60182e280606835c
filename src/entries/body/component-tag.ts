import type { Range } from './mask.ts';

/** An attribute as it is written: only the quoted form has a value. */
interface WrittenAttribute extends Range {
  name: string;
  kind: 'string' | 'bare' | 'expression' | 'unquoted';
  value: string;
}

/** A tag as it is written, from `<` to behind `>`. */
export interface WrittenTag extends Range {
  name: string;
  form: 'open' | 'close' | 'void';
  attributes: WrittenAttribute[];
}

const tagStart = /<(\/?)([A-Z][A-Za-z0-9]*)(?=[\s/>])/y;
const blank = /(?:(?!\r?\n[ \t]*\r?\n)\s)*/y;
const attributeName = /[^\s=<>{}"'`/]+/y;
const doubleQuoted = /"((?:(?!\r?\n[ \t]*\r?\n)[^"])*)"/y;
const singleQuoted = /'((?:(?!\r?\n[ \t]*\r?\n)[^'])*)'/y;
const unquotedValue = /[^\s<>{}"'`]+/y;
const longestTag = 10_000;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** Reads the name at `<`, or gives nothing when no component-like tag starts there. */
export function tagNameAt(source: string, start: number): string | undefined {
  tagStart.lastIndex = start;
  return tagStart.exec(source)?.[2];
}

/**
 * Reads the whole tag that starts at `<`. Nothing is evaluated: `x={…}` and `{...x}` are only delimited.
 * Gives nothing when the tag is not finished before the paragraph ends.
 */
export function readTag(source: string, start: number): WrittenTag | undefined {
  tagStart.lastIndex = start;
  const opening = tagStart.exec(source);
  if (!opening) return undefined;
  const [text, slash = '', name = ''] = opening;
  const attributes: WrittenAttribute[] = [];
  let at = start + text.length;
  while (at - start < longestTag) {
    at = skip(blank, source, at);
    const rest = source.startsWith('/>', at) ? 2 : source[at] === '>' ? 1 : 0;
    if (rest > 0) {
      const form = slash ? 'close' : rest === 2 ? 'void' : 'open';
      return { name, form, attributes, start, end: at + rest };
    }
    const attribute = readAttribute(source, at);
    if (!attribute) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
  return undefined;
}

function readAttribute(source: string, start: number): WrittenAttribute | undefined {
  if (source[start] === '{') return expression(source, '…', start, start);
  const nameEnd = skip(attributeName, source, start);
  if (nameEnd === start) return undefined;
  const name = source.slice(start, nameEnd);
  const equals = skip(blank, source, nameEnd);
  if (source[equals] !== '=') return { name, kind: 'bare', value: '', start, end: nameEnd };
  const at = skip(blank, source, equals + 1);
  if (source[at] === '{') return expression(source, name, start, at);
  for (const quoted of [doubleQuoted, singleQuoted]) {
    quoted.lastIndex = at;
    const match = quoted.exec(source);
    if (match) return { name, kind: 'string', value: match[1] ?? '', start, end: at + match[0].length };
  }
  const end = skip(unquotedValue, source, at);
  return end === at ? undefined : { name, kind: 'unquoted', value: source.slice(at, end), start, end };
}

function expression(
  source: string,
  name: string,
  start: number,
  brace: number,
): WrittenAttribute | undefined {
  const end = closingBrace(source, brace);
  return end === undefined
    ? undefined
    : { name, kind: 'expression', value: source.slice(brace, end), start, end };
}

/** Offset behind the brace that closes the one at `start`, within one paragraph and 500 characters. */
export function closingBrace(source: string, start: number): number | undefined {
  let depth = 0;
  const [paragraph = ''] = source.slice(start, start + 500).split(/\n[ \t]*\r?\n/, 1);
  for (let at = 0; at < paragraph.length; at++) {
    const char = paragraph.charCodeAt(at);
    if (char === openBrace) depth++;
    if (char === closeBrace && --depth === 0) return start + at + 1;
  }
  return undefined;
}

function skip(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(source)?.[0].length ?? 0);
}
