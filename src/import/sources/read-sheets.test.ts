import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ForeignDocument } from './foreign-document.ts';
import { readForeignDocument } from './read-foreign-document.ts';

const day = (month: number) => new Date(Date.UTC(2026, month - 1, 1));

async function read(bytes: Uint8Array): Promise<ForeignDocument> {
  const result = await readForeignDocument({ name: 'книга', bytes });
  if ('level' in result) throw new Error(result.code);
  return result;
}

const tablesOf = ({ blocks }: ForeignDocument) =>
  blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          [
            block.name,
            ...block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(' / '))),
          ],
        ]
      : [],
  );

const xlsx = (
  rows: Parameters<typeof writeXlsx>[0]['sheets'][number]['rows'],
  formats: Record<string, Partial<Cell>> = {},
) => writeXlsx({ sheets: [{ name: 'Лист1', rows: rows ?? [], cells: new Map(Object.entries(formats)) }] });

const dated = (month: number, numFmt: string): Partial<Cell> => ({ value: day(month), style: { numFmt } });

describe('values as they are seen', () => {
  it.each([
    ['1.1', 1.1, {}],
    ['1', 1, {}],
    ['0.3', 0.1 + 0.2, {}],
    ['1.10', '1.10', {}],
    ['007', '007', {}],
    ['ИСТИНА', true, {}],
    ['01.09.2026', day(9), {}],
    ['сентябрь 2026', null, dated(9, 'mmmm yyyy')],
    ['01.02.2026', null, dated(2, 'dd.mm.yyyy')],
    ['50%', null, { value: 0.5, style: { numFmt: '0%' } }],
    ['4', null, { formula: '2+2', formulaResult: 4 }],
    [
      'богатый',
      null,
      { value: 'богатый', richText: [{ text: 'бога' }, { text: 'тый', font: { bold: true } }] },
    ],
  ])('%s', async (text, value, cell: Partial<Cell>) => {
    expect(
      tablesOf(
        await read(await xlsx([['а'], [value]], 'value' in cell || 'formula' in cell ? { '1,0': cell } : {})),
      ),
    ).toEqual([['Лист «Лист1»', ['а'], [text]]]);
  });

  it('a day without its year is a doubt, a formula without a value too', async () => {
    const { remarks } = await read(
      await xlsx([['№'], [null], [null]], { '1,0': dated(2, 'dd.mmm'), '2,0': { formula: 'A1' } }),
    );
    expect(remarks).toMatchObject([
      {
        level: 'doubt',
        code: 'dateWithoutYear',
        args: { text: '01.фев', date: '01.02.2026' },
        place: { row: 2 },
      },
      { level: 'doubt', code: 'formulaWithoutValue', place: { row: 3 } },
    ]);
  });
});

it('merged cells, empty borders, hidden sheets and rows', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'А',
        rows: [
          ['Список', null, null, null],
          ['а', 'б\nв', null, null],
          ['г', null, '', null],
          [null, null, null, null],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
          { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
        ],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
      { name: 'Б', rows: [['д']], hidden: true },
      { name: 'Пусто', rows: [] },
    ],
  });
  const document = await read(bytes);
  expect(tablesOf(document)).toEqual([
    ['Лист «А»', ['Список', 'Список'], ['а', 'б / в'], ['г', 'б / в']],
    ['Лист «Б»', ['д']],
  ]);
  expect(document.remarks).toEqual([
    { level: 'note', code: 'hiddenRows', args: { sheet: 'А', count: 1 } },
    { level: 'note', code: 'hiddenSheet', args: { sheet: 'Б' } },
  ]);
});

const ods = (table: string, styles = '') => {
  const bytes = zipSync({
    mimetype: new TextEncoder().encode('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': new TextEncoder().encode(
      `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
  return read(bytes);
};

it('OpenDocument: texts as seen, heading rows that repeat, what is hidden', async () => {
  const document = await ods(
    `<table:table table:name="А" table:style-name="ta1">
      <table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Список</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>
      <table:table-row><table:table-cell office:value-type="date" office:date-value="2026-09-01"><text:p>сентябрь 2026</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1.1"><text:p>1,1</text:p></table:table-cell><table:table-cell table:style-name="ce1" table:number-columns-repeated="16382"/></table:table-row>
      <table:table-row><table:table-cell office:value-type="date" office:date-value="2026-09-01"><text:p>09/01/26</text:p></table:table-cell></table:table-row>
      <table:table-row table:visibility="collapse"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>а</text:p><text:p>б</text:p></table:table-cell></table:table-row>
      <table:table-row table:number-rows-repeated="1048573"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>
    </table:table>`,
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>',
  );
  expect(tablesOf(document)).toEqual([
    ['Лист «А»', ['Список', 'Список'], ['сентябрь 2026', '1,1'], ['01.09.2026', ''], ['а / б', 'а / б']],
  ]);
  expect(document.remarks.map(({ code }) => code)).toEqual(['hiddenSheet', 'hiddenRows']);
});

it('what one library writes is read back', async () => {
  const text = fc.constantFrom('Куница А. Н.', '1.10', 'а\nб', '«Круг»', '5 < 7 & 8', '');
  const grids = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(grids, async (grid) => {
      const rows = [['а', 'б', 'в'], ...grid, ['г', 'д', 'е']];
      const expected = [['Лист «А»', ...rows.map((row) => row.map((value) => value.replace('\n', ' / ')))]];
      expect(tablesOf(await read(await writeXlsx({ sheets: [{ name: 'А', rows }] })))).toEqual(expected);
      expect(tablesOf(await read(await writeOds({ sheets: [{ name: 'А', rows }] })))).toEqual(expected);
    }),
    { numRuns: 25 },
  );
});

it.each(['xlsx', 'ods'] as const)('500 rows of %s are read in a second', async (kind) => {
  const rows = Array.from({ length: 500 }, (_, at) =>
    Array.from({ length: 6 }, (_cell, column) => `${at} дело ${column}`),
  );
  const bytes = await (kind === 'xlsx' ? writeXlsx : writeOds)({ sheets: [{ name: 'А', rows }] });
  const start = performance.now();
  expect(tablesOf(await read(bytes))[0]).toHaveLength(501);
  // A busy machine is given five times as long.
  expect(performance.now() - start).toBeLessThan(5000);
});

it('an archive repacked by another program is the same', async () => {
  const bytes = await xlsx([['а', 'б']]);
  expect(tablesOf(await read(zipSync(unzipSync(bytes), { level: 0 })))).toEqual([
    ['Лист «Лист1»', ['а', 'б']],
  ]);
});
