import type { ForeignLine } from '../sources/foreign-document.ts';
import { findMarker } from './line-marker.ts';

/** Signs that nobody sees: soft hyphens, marks of direction, joiners, codes of machines; tabs and breaks are blanks. */
const invisible =
  /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\0-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/g;

/** Tags that a site's own editor left in a text that was copied out of it, with what they stood for. */
const remnants: readonly [RegExp, string][] = [
  [/(?:<\/?(?:p|div|ul|ol|li|table|thead|tbody|tr|h[1-6])(?:\s[^<>]*)?>\s*)+|<br\s*\/?>/gi, '\n'],
  [/<\/?(?:span|b|i|strong|em|u|s|font|a|sup|sub|td|th)(?:\s[^<>]*)?>/gi, ''],
  [/&nbsp;/gi, ' '],
];

/** Signs of lists in fonts of pictures, and a hyphen that does not break, as every font has them. */
const substitutes: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\uF02D': '–',
  '\uF0A7': '▪',
  '\uF0B7': '•',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
};
const substituted = new RegExp(`[${Object.keys(substitutes).join('')}]`, 'g');

/** The text of one line: without what is not seen, with plain spaces, one between words. */
export function cleanText(text: string): string {
  return text
    .replaceAll(invisible, '')
    .replaceAll(substituted, (sign) => substitutes[sign] ?? sign)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The lines of a cell as its author saw them; `text` may hold remnants of HTML. */
export function cleanCell(text: string): ForeignLine[] {
  return cleanLines([{ text }]);
}

/**
 * Cleans lines: without tags that a site's editor left, without soft hyphens and doubled blanks; signs of list items
 * that a line begins with become its `marker`. Empty lines stand only between others, one at a place.
 * @param lines a `text` with line breaks is several lines; a marker that is known already is kept
 */
export function cleanLines(lines: readonly ForeignLine[]): ForeignLine[] {
  const cleaned: ForeignLine[] = [];
  let depthOfNumbers = 0;
  for (const line of lines.flatMap(splitLine)) {
    if (line.text === '' && line.marker === undefined) {
      if (cleaned.length > 0 && cleaned.at(-1)?.text !== '') cleaned.push(line);
      continue;
    }
    const found = line.marker === undefined ? findMarker(line.text) : undefined;
    if (found === undefined) cleaned.push(line);
    else {
      if (found.depth > 0) depthOfNumbers = found.depth;
      const level = found.depth > 0 ? found.depth : depthOfNumbers + 1;
      cleaned.push({ text: found.text, marker: found.marker, level });
    }
  }
  while (cleaned.at(-1)?.text === '') cleaned.pop();
  return cleaned;
}

function splitLine(line: ForeignLine): ForeignLine[] {
  const [first = '', ...rest] = remnants
    .reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), line.text)
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map(cleanText);
  const { marker, level } = line;
  return [withMarker(first, marker, level), ...rest.map((text) => ({ text }))];
}

/** A sign with nothing behind it, e.g. an automatic number in the column «№», is the text of the line. */
function withMarker(text: string, marker: string | undefined, level: number | undefined): ForeignLine {
  const sign = cleanText(marker ?? '');
  if (sign === '' || text === '') return { text: text === '' ? sign : text };
  return { text, marker: sign, ...(level === undefined ? {} : { level }) };
}
