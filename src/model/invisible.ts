/**
 * Signs that no reader sees and that make a text lie: controls, zero-width and filler signs, marks that turn the
 * direction of reading, soft hyphens. The inside of a character class, for the flag `u`.
 */
export const invisibleSigns = String.raw`\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\xAD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}`;

/** Those signs; joiners stay where they build an emoji. Not for blanks and line ends. */
const invisible = new RegExp(String.raw`[${invisibleSigns}]|\u200D(?!\p{Extended_Pictographic})`, 'gu');

/** The text with every invisible sign replaced, by nothing unless given. */
export function replaceInvisible(text: string, replacement: (sign: string) => string = () => ''): string {
  return text.replace(invisible, replacement);
}

/** A text of several lines as it is kept: without invisible signs, well-formed, `\n` between the lines. */
export function cleanText(text: string): string {
  return replaceInvisible(text.toWellFormed()).replace(/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n');
}

/** A text of one line as it is kept: like {@link cleanText}, a blank for every line end and tabulator. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\t\n]+/g, ' ');
}
