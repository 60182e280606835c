import * as docx from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ForeignDocument, ForeignTable } from './foreign-document.ts';
import { readForeignDocument } from './read-foreign-document.ts';

const paragraph = (text: string, options: docx.IParagraphOptions = {}) =>
  new docx.Paragraph({ children: text === '' ? [] : [new docx.TextRun(text)], ...options });
const cell = (content: string | docx.FileChild[], options: Partial<docx.ITableCellOptions> = {}) =>
  new docx.TableCell({
    children: typeof content === 'string' ? [paragraph(content)] : (content as docx.Paragraph[]),
    ...options,
  });
const row = (...cells: docx.TableCell[]) => new docx.TableRow({ children: cells });
const item = (text: string, level = 0, reference = 'numbers') =>
  paragraph(text, { numbering: { reference, level } });

const document = new docx.Document({
  numbering: {
    config: [
      {
        reference: 'numbers',
        levels: [
          { level: 0, format: 'decimal', text: '%1.' },
          { level: 1, format: 'decimal', text: '%1.%2.' },
        ],
      },
      {
        reference: 'signs',
        levels: [
          { level: 0, format: 'bullet', text: '\uF0B7' },
          { level: 1, format: 'bullet', text: '–' },
        ],
      },
      { reference: 'letters', levels: [{ level: 0, format: 'russianLower', text: '%1)' }] },
    ],
  },
  footnotes: { 1: { children: [paragraph('Первая строка.'), paragraph('Вторая.')] } },
  sections: [
    {
      children: [
        paragraph('План', { heading: docx.HeadingLevel.HEADING_1 }),
        new docx.Paragraph({
          children: [new docx.TextRun('В течение года'), new docx.FootnoteReferenceRun(1)],
        }),
        new docx.Table({
          rows: [
            new docx.TableRow({
              tableHeader: true,
              children: ['№', 'Дело', 'Срок'].map((text) => cell(text)),
            }),
            row(
              cell([item('')]),
              cell([paragraph('Сад:'), item('грядки', 0, 'signs'), item('полив', 1, 'signs')]),
              cell('май', { verticalMerge: 'restart' }),
            ),
            row(
              cell([item('')]),
              cell([paragraph('Лес'), paragraph(''), paragraph('Луг')]),
              cell('', { verticalMerge: 'continue' }),
            ),
            row(cell('Второй этап', { columnSpan: 3 })),
            row(
              cell([item('')]),
              cell([item('опрос', 0, 'letters'), item('беседа', 0, 'letters')]),
              cell('июнь'),
            ),
            row(
              cell([item('', 1)]),
              cell([new docx.Table({ rows: [row(cell('а'), cell('б'))] })]),
              cell('июль'),
            ),
          ],
        }),
        ...[
          ['№', 'Дело'],
          ['1', 'Сад'],
        ].map(
          (texts) =>
            new docx.Paragraph({
              children: [new docx.TextRun({ children: [texts[0] ?? '', new docx.Tab(), texts[1] ?? ''] })],
            }),
        ),
        item('пункт', 0, 'signs'),
      ],
    },
  ],
});

let read: ForeignDocument;
beforeAll(async () => {
  const result = await readForeignDocument({ name: 'план', bytes: await docx.Packer.toBuffer(document) });
  if ('level' in result) throw new Error(result.code);
  read = result;
});

const textsOf = ({ rows }: ForeignTable) =>
  rows.map((places) =>
    places.map(({ lines }) => lines.map(({ marker = '', text }) => marker + text).join(' / ')),
  );

describe('a Word document', () => {
  it('has its headings, footnotes and lists', () => {
    expect(read.format).toBe('docx');
    expect(read.footnotes).toEqual([{ mark: '[1]', text: 'Первая строка. Вторая.' }]);
    expect(read.blocks.filter(({ kind }) => kind === 'paragraph')).toEqual([
      { kind: 'paragraph', heading: 1, line: { text: 'План' } },
      { kind: 'paragraph', line: { text: 'В течение года[1]' } },
      { kind: 'paragraph', line: { text: 'пункт', marker: '•', level: 1 } },
    ]);
  });

  it('has its tables, automatic numbers and paragraphs with tabs among them', () => {
    expect(read.blocks.filter((block) => block.kind === 'table').map(textsOf)).toEqual([
      [
        ['№', 'Дело', 'Срок'],
        ['1.', 'Сад: / •грядки / –полив', 'май'],
        ['2.', 'Лес /  / Луг', 'май'],
        ['Второй этап', 'Второй этап', 'Второй этап'],
        ['3.', 'а)опрос / б)беседа', 'июнь'],
        ['3.1.', 'а / б', 'июль'],
      ],
      [
        ['№', 'Дело'],
        ['1', 'Сад'],
      ],
    ]);
    expect(read.remarks).toMatchObject([{ level: 'note', code: 'nestedTables' }]);
  });

  it('has one object for cells that are merged', () => {
    const [table] = read.blocks.filter((block) => block.kind === 'table');
    expect(table?.rows[1]?.[2]).toBe(table?.rows[2]?.[2]);
    expect(table?.rows[3]?.[0]).toBe(table?.rows[3]?.[2]);
  });
});

it('500 rows are read in a second', async () => {
  const rows = Array.from({ length: 500 }, (_, at) =>
    row(...Array.from({ length: 6 }, (_cell, column) => cell(`${at} дело ${column}`))),
  );
  const bytes = await docx.Packer.toBuffer(
    new docx.Document({ sections: [{ children: [new docx.Table({ rows })] }] }),
  );
  const start = performance.now();
  const result = await readForeignDocument({ name: 'x.docx', bytes });
  // A busy machine is given five times as long.
  expect(performance.now() - start).toBeLessThan(5000);
  expect(
    'blocks' in result && result.blocks.map((block) => block.kind === 'table' && block.rows.length),
  ).toEqual([500]);
});
