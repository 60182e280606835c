import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForeignTable } from './foreign-document.ts';
import { readCsv } from './read-csv.ts';
import { readText } from './read-text.ts';

const textsOf = ({ rows }: ForeignTable) =>
  rows.map((row) => row.map(({ lines }) => lines.map(({ marker = '', text }) => marker + text).join('\n')));
const shapes = (text: string) =>
  readText(text).blocks.map((block) => (block.kind === 'table' ? textsOf(block) : block.line.text));

describe('lines with tabs', () => {
  it.each([
    [
      '№\tДело\n1\tСад\n',
      [
        [
          ['№', 'Дело'],
          ['1', 'Сад'],
        ],
      ],
    ],
    [
      'План\n№\tДело\tСрок\n1\tСад\tмай\n\n\tПосле',
      [
        'План',
        [
          ['№', 'Дело', 'Срок'],
          ['1', 'Сад', 'май'],
        ],
        'После',
      ],
    ],
    // A page ends inside the table.
    [
      '№\tДело\tСрок\n1\tСад\tв течение\n\n\t\tгода',
      [
        [
          ['№', 'Дело', 'Срок'],
          ['1', 'Сад', 'в течение'],
          ['', '', 'года'],
        ],
      ],
    ],
    // Excel's clipboard.
    [
      '№\tДело\n1\t"Сад\nи ""поле"""',
      [
        [
          ['№', 'Дело'],
          ['1', 'Сад\nи "поле"'],
        ],
      ],
    ],
    ['\tАбзац с отступом.\n\tЕщё один.\n', ['Абзац с отступом.', 'Ещё один.']],
    ['Директор\t\tКуница А. Н.', ['Директор Куница А. Н.']],
    ['1.\tСад\n2.\tПоле', ['Сад', 'Поле']],
  ])('%j', (text, blocks) => {
    expect(shapes(text)).toEqual(blocks);
  });

  it('a line between rows spans them, a broken row is joined; both are doubts', () => {
    const { blocks, remarks } = readText('№\tДело\tСрок\nПервый этап\n1\tСад\nи поле\tмай\n2\tЛес\tиюнь');
    expect(blocks.map((block) => block.kind === 'table' && textsOf(block))).toEqual([
      [
        ['№', 'Дело', 'Срок'],
        ['Первый этап', 'Первый этап', 'Первый этап'],
        ['1', 'Сад\nи поле', 'май'],
        ['2', 'Лес', 'июнь'],
      ],
    ]);
    expect(remarks.map(({ level, code, place }) => [level, code, place?.row])).toEqual([
      ['doubt', 'joinedLines', 3],
      ['doubt', 'lineBetweenRows', 2],
    ]);
  });

  it('short rows that begin with numbers are not joined', () => {
    expect(shapes('№\tДело\tСрок\n1\tСад\n2\tЛес')).toEqual([
      [
        ['№', 'Дело', 'Срок'],
        ['1', 'Сад', ''],
        ['2', 'Лес', ''],
      ],
    ]);
  });
});

describe('cells that begin with a line and a tab', () => {
  const text =
    '\n\t№ п\\п\n\tДело\n\tСрок\n\n\t1\n\t2\n\t3\n\n\t1.\n\tСад\n- поле\n\n\n- лес\n\tмай\n\n\n\t\n\tДом\n\tиюнь\n\n (\n1\n)\n';

  it('are a table of as many columns as the first row has', () => {
    expect(shapes(text)).toEqual([
      [
        ['№ п\\п', 'Дело', 'Срок'],
        ['1', '2', '3'],
        ['1.', 'Сад\n-поле\n\n-лес', 'май'],
        ['', 'Дом', 'июнь'],
      ],
    ]);
    expect(readText(text).remarks).toEqual([]);
  });

  it('are told when they do not come out even', () => {
    expect(readText(text.replace('\tиюнь\n', '')).remarks).toMatchObject([
      { level: 'doubt', code: 'unevenRows', args: { count: 2, width: 3 }, place: { row: 4 } },
    ]);
  });
});

const field = fc.constantFrom(
  'Сад',
  '1',
  '01.09.2026',
  'Куница А. Н.',
  'а; б',
  'в, г',
  'в течение года',
  '1.10',
);
const grids = fc
  .integer({ min: 2, max: 6 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 9 }),
  );

it('tables as text come back', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      expect(shapes(`План\n${grid.map((row) => row.join('\t')).join('\n')}`)).toEqual(['План', grid]);
    }),
  );
});

it.each([';', ',', '\t'])('tables with %j come back', (delimiter) => {
  fc.assert(
    fc.property(grids, (grid) => {
      const { blocks } = readCsv(
        grid.map((row) => row.map((text) => `"${text}"`).join(delimiter)).join('\r\n'),
      );
      expect(blocks.map((block) => block.kind === 'table' && textsOf(block))).toEqual([grid]);
    }),
  );
});

describe('delimited text', () => {
  it.each([
    [
      'Список\nФИО;Должность\nКуница, А.;учитель, 5 «А»',
      [
        ['Список', ''],
        ['ФИО', 'Должность'],
        ['Куница, А.', 'учитель, 5 «А»'],
      ],
    ],
    [
      'sep=,\r\nа,б\r\n1,2',
      [
        ['а', 'б'],
        ['1', '2'],
      ],
    ],
    ['а;"б\r\nв ""г"""\n;;\n;;\n', [['а', 'б\nв "г"']]],
    [
      '№;код\n1.10;007',
      [
        ['№', 'код'],
        ['1.10', '007'],
      ],
    ],
  ])('%j', (text, rows) => {
    expect(readCsv(text).blocks.map((block) => block.kind === 'table' && textsOf(block))).toEqual([rows]);
  });

  it('a quotation mark left open swallows nothing', () => {
    const { blocks, remarks } = readCsv('а;"б\nв;г');
    expect(blocks.map((block) => block.kind === 'table' && textsOf(block))).toEqual([
      [
        ['а', '"б'],
        ['в', 'г'],
      ],
    ]);
    expect(remarks).toMatchObject([{ level: 'doubt', code: 'openQuote' }]);
  });
});
