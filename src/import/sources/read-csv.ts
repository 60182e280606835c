import { parseCsv } from 'hucre/csv';
import { cleanCell } from '../table/clean-cell.ts';
import { buildTable } from './build-table.ts';
import { checkSeparators } from './check-separators.ts';
import type { ForeignDocument, ForeignTable } from './foreign-document.ts';
import { limits } from './limits.ts';
import { doubt, Refusal } from './refuse.ts';

const delimiters = [';', '\t', ','] as const;

/** An apostrophe that keeps a spreadsheet from taking a text for a formula, as this section and others write it. */
const guarded = /^'(?=[\s\u00A0]*[=+\-@＝＋－＠]|[\t\r])/u;

/** Lines that are looked at to tell what parts the columns. */
const sampled = 50;

/**
 * Reads a table in text form. Its parser is that of the sheets, asked for texts only: «1.10» and «007» stay as typed.
 * Throws a refusal when there are more cells than `limits.cells`.
 */
export function readCsv(text: string): ForeignDocument {
  const [, declared] = /^\uFEFF?sep=(.)\r?\n/.exec(text) ?? [];
  const delimiter = declared ?? findDelimiter(text);
  const { table, hasOpenQuote } = readDelimited(
    declared === undefined ? text : text.replace(/^.*\r?\n/, ''),
    delimiter,
  );
  return {
    format: delimiter === '\t' ? 'tsv' : 'csv',
    blocks: [table],
    footnotes: [],
    figures: [],
    remarks: hasOpenQuote ? [doubt('openQuote', {}, { table: table.name })] : [],
  };
}

/** A quotation mark that is never closed would swallow the rest of the file: then none is read as a mark of a field. */
export function readDelimited(
  text: string,
  delimiter: string,
): { table: ForeignTable; isEven: boolean; hasOpenQuote: boolean } {
  for (const separator of ['\n', delimiter]) checkSeparators(text, separator, limits.separators);
  const hasOpenQuote = text.split('"').length % 2 === 0;
  const rows = parseCsv(text, { delimiter, fastMode: hasOpenQuote, maxRows: limits.cells + 1 }).map((row) =>
    row.map((value) => String(value ?? '').replace(guarded, '')),
  );
  while (rows.at(-1)?.every((field) => field.trim() === '')) rows.pop();
  if (rows.reduce((sum, row) => sum + row.length, 0) > limits.cells) {
    throw new Refusal('tooManyCells', { limit: limits.cells });
  }
  const width = rows.reduce(
    (most, row) => Math.max(most, row.findLastIndex((field) => field.trim() !== '') + 1),
    0,
  );
  const table = buildTable(
    'Таблица 1',
    rows.map((row) => row.slice(0, width).map((field) => ({ lines: cleanCell(field) }))),
  );
  const isEven = rows.length > 1 && width > 1 && rows.every((row) => row.length === rows[0]?.length);
  return { table, isEven, hasOpenQuote };
}

/** The sign that parts the lines into the most columns of the same number; quoted text does not count. */
function findDelimiter(text: string): string {
  const lines = text
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r?\n/, sampled)
    .filter((line) => line !== '');
  const scores = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    return Math.max(0, ...counts.map((count) => count * counts.filter((other) => other === count).length));
  });
  return delimiters[scores.indexOf(Math.max(...scores))] ?? ';';
}
