import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { memberOf, readSheetRows } from '../../tests/support/read-back.ts';
import type { Paper, PaperCell, PaperTable } from './paper.ts';
import { listTable } from './paper.ts';
import { renderExcel } from './render-excel.ts';

function paperOf(table: PaperTable, more: Partial<Paper> = {}): Paper {
  return { title: 'Список', school: 'Школа', stamp: [], blocks: [{ kind: 'table', table }], ...more };
}
const list = (...rows: PaperCell[][]) => listTable('Список', ['Что', 'Сколько'], rows);

test('a list begins with its labels, is filtered and stays under them', async () => {
  const bytes = await renderExcel(paperOf(list(['Встречи', 7], ['Занятия', 2])));
  expect(await readSheetRows(bytes)).toEqual([
    ['Что', 'Сколько'],
    ['Встречи', '7'],
    ['Занятия', '2'],
  ]);
  const sheet = memberOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<autoFilter ref="A1:B3"');
  expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(memberOf(bytes, 'xl/workbook.xml')).toContain('$1:$1');
});

test('another table has the title of the paper above it, and its labels are printed on every page', async () => {
  const table = { ...list(['Встречи', 7]), isList: false };
  const bytes = await renderExcel(paperOf(table, { title: 'План', stamp: ['УТВЕРЖДАЮ'] }));
  expect((await readSheetRows(bytes)).map(([first]) => first)).toEqual([
    'УТВЕРЖДАЮ',
    'План',
    'Что',
    'Встречи',
  ]);
  expect(memberOf(bytes, 'xl/workbook.xml')).toContain('$3:$3');
  expect(memberOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<autoFilter');
});

test.each(['=1+1', '+7', '-5', '@СУММ(A1)', '=cmd|" /C calc"!A0', '\t=1', "'=1"])(
  '«%s» is text and no formula',
  async (text) => {
    const bytes = await renderExcel(paperOf(list([text, 1])));
    expect(memberOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
    expect((await readSheetRows(bytes))[1]?.[0]).toBe(text.replace('\t', ' '));
  },
);

test('a calendar day is a date, a year or a month stays as it is read', async () => {
  const bytes = await renderExcel(
    paperOf(list([{ day: '2026-11-16' }, { day: '2024' }], [{ day: '2024-09' }, ''])),
  );
  const { sheets } = await readXlsx(bytes);
  const [, first, second] = sheets[0]?.rows ?? [];
  expect(first?.[0]).toEqual(new Date('2026-11-16T00:00:00.000Z'));
  expect([first?.[1], second?.[0]]).toEqual(['2024', '09.2024']);
});

test('a text that a cell cannot hold is cut with a word about it', async () => {
  const bytes = await renderExcel(paperOf(list(['д'.repeat(40_000), 1], ['ш'.repeat(32_767), 1])));
  const [, cut = [], whole = []] = await readSheetRows(bytes);
  expect(cut[0]).toHaveLength(32_767);
  expect(cut[0]).toMatch(/целиком он в файле Word\)$/);
  expect(whole[0]).toBe('ш'.repeat(32_767));
});

test('control characters and halves of characters are left out', async () => {
  const bytes = await renderExcel(paperOf(list(['а\u0000\u000Bб\uDC00\r\nв', 1])));
  expect((await readSheetRows(bytes))[1]?.[0]).toBe('аб\uFFFD\nв');
});

test('what a paper says outside its tables stands on a sheet of its own', async () => {
  const paper = paperOf(list(['Встречи', 7]), {
    note: 'Школа, на день',
    blocks: [
      { kind: 'fact', term: 'Период', value: '2026 год' },
      { kind: 'heading', text: 'Цель' },
      { kind: 'paragraph', text: 'Помочь' },
      { kind: 'heading', text: 'План' },
      { kind: 'table', table: list(['Встречи', 7]) },
    ],
  });
  expect(await readSheetRows(await renderExcel(paper), 1)).toEqual([
    ['Название', 'Список'],
    ['Чей список', 'Школа, на день'],
    ['Период', '2026 год'],
    ['Цель', ''],
    ['', 'Помочь'],
  ]);
});

test('the file says its title and no time; the same paper gives the same bytes', async () => {
  const paper = paperOf(list(['Встречи', { day: '2026-11-16' }]));
  const [one, other] = [await renderExcel(paper), await renderExcel(paper)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(memberOf(one, 'docProps/core.xml')).toContain('<dc:title>Список</dc:title>');
  expect(memberOf(one, 'docProps/core.xml')).not.toMatch(/dcterms:(?:created|modified)/);
});
