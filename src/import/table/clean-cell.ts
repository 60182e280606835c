const invisible = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

/** Tags that a site's own editor left in a text that was copied out of it, with what they stood for. */
const remnants: readonly [RegExp, string][] = [
  [/<br\s*\/?>|<\/(?:p|div|li|tr)>/gi, '\n'],
  [/<\/?(?:p|div|ul|ol|li|span|b|i|strong|em|u|font|table|tbody|tr|td)(?:\s[^<>]*)?>/gi, ''],
  [/&nbsp;/gi, ' '],
];

/**
 * The text of a cell as its author saw it: without soft hyphens, marks of direction and remnants of HTML, with plain
 * spaces, one between words, and without empty lines.
 */
export function cleanCell(text: string): string {
  return remnants
    .reduce((cleaned, [pattern, replacement]) => cleaned.replaceAll(pattern, replacement), text)
    .replaceAll(invisible, '')
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
