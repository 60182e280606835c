import { describe, expect, it } from 'vitest';
import type { ForeignTable } from './foreign-document.ts';
import { readHtml } from './read-html.ts';

const linesOf = ({ rows }: ForeignTable) =>
  rows.map((row) =>
    row.map(({ lines }) =>
      lines.map(({ marker, text }) => (marker ? `[${marker}] ${text}` : text)).join(' / '),
    ),
  );
const tablesOf = (html: string) => readHtml(html).blocks.filter((block) => block.kind === 'table');
const table = (html: string) => tablesOf(html).map(linesOf)[0];

describe('cells', () => {
  it.each([
    ['<td>а<br>б', [['а / б']]],
    ['<td><p>а</p><p>&nbsp;</p><p>б', [['а /  / б']]],
    ['<td>а\n\t  б', [['а б']]],
    ['<td><b>а</b>б<script>в()</script><style>г</style>', [['аб']]],
    ['<td>год<sup>1</sup>, м<sup>2</sup>, года<sup>*</sup>', [['год¹, м², года*']]],
    ['<td><ul><li>а<li>б<ul><li>в</ul></ul>', [['[•] а / [•] б / [◦] в']]],
    ['<td><ol start=3 type=a><li>а<li value=7>б</ol>', [['[c.] а / [g.] б']]],
    [
      '<td><ol><li></ol><td>а<tr><td><ol start=2><li></ol><td>б',
      [
        ['1.', 'а'],
        ['2.', 'б'],
      ],
    ],
    ['<td><ul style="list-style-type:none"><li>- а</ul>', [['[-] а']]],
    ['<td>&lt;ul style="x"&gt; - а &lt;/ul&gt;', [['[-] а']]],
    ['<td><input type=checkbox checked>а<input type=checkbox>б', [['☑ а☐ б']]],
  ])('%s', (html, rows) => {
    expect(table(`<table><tr>${html}</table>`)).toEqual(rows);
  });

  it('of a span are one object', () => {
    const [found] = tablesOf('<table><tr><td rowspan=2>а<td>б<td>в<tr><td colspan=2>г<tr><td>д</table>');
    expect(found && linesOf(found)).toEqual([
      ['а', 'б', 'в'],
      ['а', 'г', 'г'],
      ['д', '', ''],
    ]);
    expect(found?.rows[0]?.[0]).toBe(found?.rows[1]?.[0]);
    expect(found?.rows[1]?.[1]).toBe(found?.rows[1]?.[2]);
    expect(found?.rows[1]?.[1]).toMatchObject({ rowSpan: 1, columnSpan: 2 });
  });

  it('a span wider than the table is as wide as it', () => {
    const [found] = tablesOf('<table><tr><td colspan=900>а<tr><td>б<td>в</table>');
    expect(found?.rows.map((row) => row.length)).toEqual([2, 2]);
    expect(found?.rows[0]?.[0]?.columnSpan).toBe(2);
  });

  it('a table inside is lines of its cell, a frame around a table is none', () => {
    const inner = '<table><tr><td>а<td>б<tr><td>в<td>г</table>';
    expect(table(`<table><tr><td>0<td>1<td>2<td>${inner}</table>`)).toEqual([
      ['0', '1', '2', 'а / б / в / г'],
    ]);
    expect(readHtml(`<table><tr><td>0<td>1<td>2<td>${inner}</table>`).remarks).toMatchObject([
      { level: 'note', code: 'nestedTables', args: { count: 1 } },
    ]);
    expect(readHtml(`<table><tr><td>Меню<td>${inner}</table>`).blocks).toMatchObject([
      { kind: 'paragraph', line: { text: 'Меню' } },
      { kind: 'table', name: 'Таблица 1' },
    ]);
  });
});

describe('pages', () => {
  it('headings, captions, pictures, hidden text', () => {
    const page = readHtml(
      '<title>нет</title><h2>План</h2><p>Цель<img alt="Схема " src=x onerror=x()><p style="display:none">тайна</p>' +
        '<table><caption>Дела</caption><tr><td>а<td>б</table><pre>в\nг</pre>',
    );
    expect(page.blocks).toMatchObject([
      { kind: 'paragraph', heading: 2, line: { text: 'План' } },
      { kind: 'paragraph', line: { text: 'Цель' } },
      { kind: 'paragraph', line: { text: 'Дела' } },
      { kind: 'table' },
      { kind: 'paragraph', line: { text: 'в' } },
      { kind: 'paragraph', line: { text: 'г' } },
    ]);
    expect(page.figures).toEqual([{ alt: 'Схема' }]);
    expect(page.remarks).toMatchObject([{ code: 'hiddenText', args: { count: 1 } }]);
  });

  it.each([
    [
      'Word',
      '<p>а<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Сноска</p></div>',
    ],
    [
      'LibreOffice',
      '<p>а<sup><a name="n1anc" href="#n1sym"><sup>1</sup></a></sup></p><div id="n1"><p><a name="n1sym" href="#n1anc">1</a> Сноска</p></div>',
    ],
    [
      'mammoth',
      '<p>а<sup><a href="#f-1" id="f-ref-1">[1]</a></sup></p><ol><li id="f-1"><p>Сноска <a href="#f-ref-1">↑</a></p></li></ol>',
    ],
  ])('footnotes of %s', (_, html) => {
    const { blocks, footnotes } = readHtml(html);
    expect(footnotes).toEqual([{ mark: '[1]', text: 'Сноска' }]);
    expect(blocks).toEqual([{ kind: 'paragraph', line: { text: 'а[1]' } }]);
  });

  it('a link to a place on the page is no footnote', () => {
    expect(readHtml('<a href="#b">Цель</a><h2 id=b>Цель</h2>')).toMatchObject({
      footnotes: [],
      blocks: [{ line: { text: 'Цель' } }, { line: { text: 'Цель' } }],
    });
  });

  it('lists that Word draws for the clipboard', () => {
    const item = (level: number, sign: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    const html = `<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><table><tr><td>${item(1, '1.', 'Сайт')}${item(2, '<span style="font-family:Symbol">·</span>', 'баннер')}<td>${item(1, '2.', '')}</table>`;
    expect(tablesOf(html)[0]?.rows[0]?.map(({ lines }) => lines)).toEqual([
      [
        { text: 'Сайт', marker: '1.', level: 1 },
        { text: 'баннер', marker: '•', level: 2 },
      ],
      [{ text: '2.' }],
    ]);
  });
});
