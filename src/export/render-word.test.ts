import { expect, test } from 'vitest';
import { memberOf, readWordRows } from '../../tests/support/read-back.ts';
import type { Paper, PaperRow } from './paper.ts';
import { listTable } from './paper.ts';
import { renderWord } from './render-word.ts';

const data = (...cells: string[]): PaperRow => ({ kind: 'data', cells });

function paperOf(rows: readonly PaperRow[], more: Partial<Paper> = {}): Paper {
  const table = { name: 'План', rows, merges: [], isList: false };
  return { title: 'План', school: 'Школа', stamp: [], blocks: [{ kind: 'table', table }], ...more };
}

const labels = (count: number): PaperRow => ({
  kind: 'labels',
  cells: Array.from({ length: count }, (_, index) => `Столбец ${index + 1}`),
});
const xmlOf = async (paper: Paper) => memberOf(await renderWord(paper), 'word/document.xml');
const textsOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text);

test('a paper says its parts in order', async () => {
  const table = listTable('Итоги', ['Показатель', 'Число'], [['Встреч', 7]]);
  const xml = await xmlOf({
    title: 'Программа «Шаги»',
    note: 'Школа, на день',
    school: 'Школа',
    stamp: ['УТВЕРЖДАЮ', 'Директор'],
    blocks: [
      { kind: 'fact', term: 'Начало', value: '1 сентября\n2026 года' },
      { kind: 'heading', text: 'Цель' },
      { kind: 'paragraph', text: 'Первый абзац\n\nВторой абзац' },
      { kind: 'items', items: ['одно', 'другое'] },
      { kind: 'table', table },
      { kind: 'signature', role: 'Куратор' },
    ],
  });
  expect(textsOf(xml).filter((text) => text !== '')).toEqual([
    ...['УТВЕРЖДАЮ', 'Директор', 'Программа «Шаги»', 'Школа, на день', 'Начало: ', '1 сентября', '2026 года'],
    ...['Цель', 'Первый абзац', 'Второй абзац', 'одно', 'другое', 'Показатель', 'Число', 'Встреч', '7'],
    expect.stringMatching(/^Куратор/),
  ]);
  expect(xml.match(/<w:pStyle w:val="Heading\d"\/>/g)).toEqual([
    '<w:pStyle w:val="Heading1"/>',
    '<w:pStyle w:val="Heading2"/>',
  ]);
});

test.each([
  [4, 'portrait'],
  [5, 'landscape'],
])('a table of %d columns stands on an A4 page in %s', async (count, orientation) => {
  const [page = ''] = /<w:pgSz[^>]*>/.exec(await xmlOf(paperOf([labels(count)]))) ?? [];
  const [width, height] = orientation === 'portrait' ? [11906, 16838] : [16838, 11906];
  expect(page).toContain(`w:w="${width}"`);
  expect(page).toContain(`w:h="${height}"`);
  expect(page).toContain(`w:orient="${orientation}"`);
});

test('margins are those of ГОСТ Р 7.0.97-2016', async () => {
  const xml = await xmlOf(paperOf([labels(2)]));
  expect(/<w:pgMar[^>]*>/.exec(xml)?.[0]).toMatch(/w:top="1134" w:right="567" w:bottom="1134" w:left="1134"/);
});

test('labels and their numbers are repeated on every page, other rows are not', async () => {
  const numbers: PaperRow = { kind: 'numbers', cells: ['1', '2'] };
  const xml = await xmlOf(paperOf([labels(2), numbers, data('а', 'б')]));
  const rows = xml.split('<w:tr>').slice(1);
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false]);
});

test('merged cells go down and over the width', async () => {
  const heading: PaperRow = { kind: 'heading', cells: ['Этап', '', ''] };
  const rows = [labels(3), heading, data('а', 'I', 'б'), data('в', '', 'г')];
  const merges = [
    { row: 1, column: 0, rowSpan: 1, columnSpan: 3 },
    { row: 2, column: 1, rowSpan: 2, columnSpan: 1 },
  ];
  const table = { name: 'План', rows, merges, isList: false };
  const bytes = await renderWord(paperOf([], { blocks: [{ kind: 'table', table }] }));
  const xml = memberOf(bytes, 'word/document.xml');
  expect(xml.match(/<w:gridSpan w:val="3"\/>/g)).toHaveLength(1);
  expect(xml.match(/<w:vMerge[^>]*>/g)).toEqual([
    '<w:vMerge w:val="restart"/>',
    '<w:vMerge w:val="continue"/>',
  ]);
  expect(await readWordRows(bytes)).toEqual([
    ['Столбец 1', 'Столбец 2', 'Столбец 3'],
    ['Этап'],
    ['а', 'I', 'б'],
    ['в', 'г'],
  ]);
});

test('the file says its title and language, and no time', async () => {
  const bytes = await renderWord(paperOf([labels(2)], { title: 'План на год' }));
  const core = memberOf(bytes, 'docProps/core.xml');
  expect(core).toContain('<dc:title>План на год</dc:title>');
  expect(core).toContain('<dc:language>ru-RU</dc:language>');
  expect(core).not.toMatch(/dcterms:(?:created|modified)/);
  expect(memberOf(bytes, 'word/styles.xml')).toMatch(/<w:lang [^>]*w:val="ru-RU"/);
  expect(memberOf(bytes, 'word/styles.xml')).toContain('Times New Roman');
});

test('control characters, halves of characters and markup do no harm', async () => {
  const bytes = await renderWord(paperOf([labels(1), data('а\u0000\u0008б\uD800 <w:p> & "в"\r\nг\u2028д')]));
  expect((await readWordRows(bytes))[1]).toEqual(['аб\uFFFD <w:p> & "в"\nг\nд']);
});

test('the same paper gives the same bytes', async () => {
  const paper = paperOf([labels(3), data('а', 'б', 'в')], { blocks: [{ kind: 'items', items: ['раз'] }] });
  const [one, other] = [await renderWord(paper), await renderWord(paper)];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});
