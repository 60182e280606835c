import type { ForeignDocument } from './foreign-document.ts';
import { checkSeparators } from './check-separators.ts';
import { limits } from './limits.ts';
import { readDelimited } from './read-csv.ts';
import { readLines } from './read-lines.ts';

/**
 * Reads plain text: a table that was copied from a sheet, lines with tabs, paragraphs.
 * Throws a refusal for more lines or tabs than a document has.
 */
export function readText(text: string): ForeignDocument {
  checkSeparators(text, '\n', limits.lines);
  checkSeparators(text, '\t', limits.separators);
  const copied = /(?:^|[\t\n])"/.test(text) ? readDelimited(text, '\t') : undefined;
  if (copied?.isEven === true) {
    return { format: 'text', blocks: [copied.table], footnotes: [], figures: [], remarks: [] };
  }
  let tables = 0;
  const lines = text.split(/\r\n|[\n\r\f\u2028\u2029]/).map((line) => ({ text: line }));
  const read = readLines(lines, () => `Таблица ${(tables += 1)}`);
  return { format: 'text', footnotes: [], figures: [], ...read };
}
