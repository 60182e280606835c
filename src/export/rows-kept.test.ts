import { parseCsv } from 'hucre/csv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheetRows, readWordRows } from '../../tests/support/read-back.ts';
import { cleanText } from './cell-text.ts';
import type { Paper } from './paper.ts';
import { listTable } from './paper.ts';
import { renderCsv } from './render-csv.ts';
import { renderExcel } from './render-excel.ts';
import { renderWord } from './render-word.ts';

/** Words of a plan, and what is hard to write: signs of formulas, quotes, markup, lines, characters of two halves. */
const word = fc.constantFrom(
  ...[
    'Провести встречу',
    '№ 1.1',
    '–',
    '«цель»',
    '=1+1',
    '-5',
    '@',
    '"',
    ';',
    '<b>',
    '&amp;',
    '😀',
    'ё',
    '7',
  ],
);
const cell = fc
  .array(word, { maxLength: 4 })
  .chain((words) => fc.constantFrom(words.join(' '), words.join('\n')));
const table = fc
  .integer({ min: 1, max: 7 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 12 }),
  );

/** Labels are never empty, so no column is left out: the cells of the first column say something. */
function paperOf(rows: readonly string[][]): { paper: Paper; expected: string[][] } {
  const labels = (rows[0] ?? []).map((_, index) => `Столбец ${index + 1}`);
  const full = rows.map((cells, index) => cells.map((text) => (index === 0 && text === '' ? 'слово' : text)));
  const paper: Paper = {
    title: 'План',
    school: 'Школа',
    stamp: [],
    blocks: [{ kind: 'table', table: listTable('План', labels, full) }],
  };
  return { paper, expected: [labels, ...full.map((cells) => cells.map(cleanText))] };
}

/** What a program keeps of a text: a paragraph without text at an end is none. */
const trimmed = (rows: readonly string[][]) => rows.map((row) => row.map((text) => text.trim()));

test('rows in are rows out: Word, read by mammoth', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const { paper, expected } = paperOf(rows);
      expect(trimmed(await readWordRows(await renderWord(paper)))).toEqual(trimmed(expected));
    }),
    { numRuns: 40 },
  );
});

test('rows in are rows out: a workbook, read by hucre', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const { paper, expected } = paperOf(rows);
      expect(trimmed(await readSheetRows(await renderExcel(paper)))).toEqual(trimmed(expected));
    }),
    { numRuns: 60 },
  );
});

test('rows in are rows out: CSV, an apostrophe before what looks like a formula', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { paper, expected } = paperOf(rows);
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderCsv(paper));
      expect(text.startsWith('\uFEFF')).toBe(true);
      const read = parseCsv(text.slice(1), { delimiter: ';' }).map((row) =>
        row.map((value) => String(value ?? '')),
      );
      const guarded = expected.map((row) =>
        row.map((value) => (/^\s*[=+\-@]/.test(value) ? `'${value}` : value)),
      );
      expect(read).toEqual(guarded);
    }),
  );
});
