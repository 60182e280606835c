import {
  AlignmentType,
  Document,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { FileChild } from 'docx';
import { cleanText } from './cell-text.ts';
import { tablesOf } from './paper.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { repackOffice } from './repack.ts';
import { wordStyles } from './word-styles.ts';
import type { WordRoom } from './word-table.ts';
import { renderWordTable } from './word-table.ts';

/** A4 and margins by ГОСТ Р 7.0.97-2016 п. 3.3, in twentieths of a point: left, top and bottom 20 mm, right 10 mm. */
const page = { width: 11_906, height: 16_838 };
const margin = { left: 1134, right: 567, top: 1134, bottom: 1134, header: 567, footer: 567 };
/** A character of the text takes this much on the average. */
const characterWidth = 118;
/** A table of so many columns needs a page on its side. */
const manyColumns = 5;

const dashes = {
  reference: 'dashes',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '–',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 567, hanging: 283 } } },
    },
  ],
};

/** A paper as a Word file that a person may edit, print and sign. */
export async function renderWord(paper: Paper): Promise<Uint8Array> {
  const isWide = tablesOf(paper).some(({ rows }) => (rows[0]?.cells.length ?? 0) >= manyColumns);
  const room = (isWide ? page.height : page.width) - margin.left - margin.right;
  const document = new Document({
    title: cleanText(paper.title),
    creator: cleanText(paper.school),
    lastModifiedBy: cleanText(paper.school),
    compatibility: { version: 15 },
    styles: wordStyles,
    numbering: { config: [dashes] },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { ...page, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin,
          },
        },
        headers: { default: pageNumber() },
        children: [
          ...paper.stamp.map((text) => stampLine(text, room)),
          new Paragraph({ text: cleanText(paper.title), heading: HeadingLevel.HEADING_1 }),
          ...(paper.note === undefined ? [] : [noteLine(paper.note)]),
          ...paper.blocks.flatMap((block) =>
            renderBlock(block, { twips: room, characters: room / characterWidth }),
          ),
        ],
      },
    ],
  });
  return repackOffice(new Uint8Array(await Packer.toArrayBuffer(document)));
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** The right part of the page. */
function stampLine(text: string, room: number): Paragraph {
  return new Paragraph({ text: cleanText(text), indent: { left: Math.floor(room * 0.55) } });
}

function noteLine(text: string): Paragraph {
  return new Paragraph({ text: cleanText(text), style: 'BodyText', alignment: AlignmentType.CENTER });
}

function renderBlock(block: PaperBlock, room: WordRoom): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: cleanText(block.text), heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return cleanText(block.text)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((text) => new Paragraph({ text, style: 'BodyText' }));
    case 'fact':
      return [renderFact(block.term, block.value)];
    case 'items':
      return block.items.map(
        (text) => new Paragraph({ children: runs(text), numbering: { reference: 'dashes', level: 0 } }),
      );
    case 'signature':
      return [renderSignature(block.role, room.twips)];
    case 'table':
      return [renderWordTable(block.table, room), new Paragraph({ text: '' })];
  }
}

/** Lines of a text within one paragraph. */
function runs(text: string): TextRun[] {
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(index === 0 ? {} : { break: 1 }) }));
}

function renderFact(term: string, value: string): Paragraph {
  return new Paragraph({
    style: 'BodyText',
    children: [new TextRun({ text: `${cleanText(term)}: `, bold: true }), ...runs(value)],
  });
}

function renderSignature(role: string, room: number): Paragraph {
  return new Paragraph({
    spacing: { before: 240 },
    keepLines: true,
    tabStops: [
      { type: TabStopType.LEFT, position: Math.floor(room * 0.35) },
      { type: TabStopType.LEFT, position: Math.floor(room * 0.65) },
    ],
    children: [new TextRun({ text: `${cleanText(role)}\t____________________\t/____________________/` })],
  });
}
