/** A part of a text, in UTF-16 units; `end` is behind the last one. */
export interface TextRange {
  start: number;
  end: number;
}

/** What a pattern matches; of a pattern with the group `value`, only that. */
export function findRanges(
  text: string,
  pattern: RegExp,
  accept: (found: string, start: number) => boolean,
): TextRange[] {
  const ranges: TextRange[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = match.groups?.['value'] ?? match[0];
    const start = match.index + match[0].lastIndexOf(value);
    if (accept(value, start)) ranges.push({ start, end: start + value.length });
  }
  return ranges;
}

/** Only the digits of a text. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/gu, '');
}

/** True if the words right before a place match. */
export function isBehind(text: string, place: number, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, place - 60), place));
}
