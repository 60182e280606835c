/** Points of a line of 12-point letters, and what Excel allows for a row. */
const lineHeight = 15.75;
const highest = 409;
/** Letters of a text beside the digits by which Excel counts the width of a column. */
const letters = 0.97;

/** Height of a row in points: not every program fits it to the text. @param widths of the columns, in characters */
export function rowHeight(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, column) => countLines(text, (widths[column] ?? 1) * letters));
  return Math.min(highest, Math.max(1, ...lines) * lineHeight + 2);
}

/** The same of a text that goes over all columns. */
export function mergedHeight(text: string, widths: readonly number[]): number {
  return rowHeight([text], [widths.reduce((sum, width) => sum + width, 0) * 0.9]);
}

/** Lines that a text takes when it is broken between words. */
export function countLines(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOf(line.split(' '), width), 0);
}

function linesOf(words: readonly string[], width: number): number {
  let lines = 1;
  let taken = 0;
  for (const { length } of words) {
    if (taken > 0 && taken + 1 + length > width) {
      lines += 1;
      taken = 0;
    }
    taken += length + (taken > 0 ? 1 : 0);
    for (; taken > width; taken -= width) lines += 1;
  }
  return lines;
}
