import { mock } from 'node:test';
import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, DemoDocument } from './texts.ts';

const bullets = {
  reference: 'bullets',
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT }],
};

function renderRow(cells: readonly string[], tableHeader: boolean): TableRow {
  return new TableRow({
    tableHeader,
    cantSplit: true,
    children: cells.map(
      (text) =>
        new TableCell({
          children: [new Paragraph({ children: [new TextRun({ text, bold: tableHeader })] })],
        }),
    ),
  });
}

function renderBlock(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
  if (block.kind === 'paragraph') return [new Paragraph({ text: block.text, spacing: { after: 100 } })];
  if (block.kind === 'list') {
    return block.items.map((text) => new Paragraph({ text, numbering: { reference: 'bullets', level: 0 } }));
  }
  const rows = [renderRow(block.header, true), ...block.rows.map((cells) => renderRow(cells, false))];
  return [new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows })];
}

/** Returns a Word file; its dates are the one given, so that it is the same every time. */
export async function makeWord({ title, stamp, blocks }: DemoDocument, date: Date): Promise<Uint8Array> {
  mock.timers.enable({ apis: ['Date'], now: date });
  try {
    const document = new Document({
      title,
      creator: 'СШ «Родник»',
      lastModifiedBy: 'СШ «Родник»',
      styles: {
        default: {
          document: { run: { font: 'Times New Roman', size: 24, language: { value: 'ru-RU' } } },
          heading1: {
            run: { bold: true, size: 28 },
            paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 200 } },
          },
          heading2: { run: { bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
        },
      },
      numbering: { config: [bullets] },
      sections: [
        {
          children: [
            ...stamp.map((text) => new Paragraph({ text, alignment: AlignmentType.CENTER })),
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...blocks.flatMap(renderBlock),
          ],
        },
      ],
    });
    return await Packer.toBuffer(document);
  } finally {
    mock.timers.reset();
  }
}
