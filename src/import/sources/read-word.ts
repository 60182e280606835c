import mammoth from 'mammoth';
import type { ZipArchive } from '#entries/documents/zip-archive';
import type { ForeignDocument } from './foreign-document.ts';
import { wordSpans } from './html-flow.ts';
import { limits } from './limits.ts';
import { packParts, readParts } from './office-parts.ts';
import { readHtml } from './read-html.ts';
import { note, Refusal } from './refuse.ts';
import { drawWordLists } from './word-lists.ts';
import { readNumbering, tagNumbering } from './word-numbering.ts';

/** What mammoth needs of a document; pictures are never unpacked. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/i;
const unwanted =
  /(?:fontTable|settings|webSettings|people|commentsExtended|commentsIds|theme\d*)\.xml(?:\.rels)?$/i;

/** Looks of letters, cells and paragraphs, and places in the text: most of a document, and none of it is text. */
const formats = new RegExp(
  `<w:(?:${[
    'rFonts|sz|szCs|lang|color|b|bCs|i|iCs|u|kern|w|position|highlight|shd|bdr|caps|smallCaps|strike|noProof|jc|ind',
    'spacing|contextualSpacing|keepNext|keepLines|widowControl|suppressAutoHyphens|autoSpaceDE|autoSpaceDN',
    'adjustRightInd|snapToGrid|textAlignment|bidi|tcW|vAlign|noWrap|hideMark|cnfStyle|trHeight|cantSplit|gridCol|tblW',
    'top|bottom|left|right|start|end|insideH|insideV|proofErr|lastRenderedPageBreak|bookmarkStart|bookmarkEnd',
  ].join('|')})(?:\\s[^<>]*)?/>`,
  'g',
);

const levels = Array.from({ length: 9 }, (_, level) => level + 1);
const styleMap = [
  `r[style-name='${wordSpans.tab}'] => span.${wordSpans.tab}:fresh`,
  ...levels.map((level) => {
    const name = wordSpans.marker + level;
    return `r[style-name='${name}'] => span.${name}:fresh`;
  }),
  `p[style-name='Title'] => h1:fresh`,
];

/**
 * Reads a Word document. Mammoth gives the text, the tables and the footnotes; the signs of lists, which it leaves out,
 * are counted from the numbering of the document and written in front of their paragraphs before.
 */
export async function readWord(archive: ZipArchive): Promise<ForeignDocument> {
  const parts = readParts(
    archive,
    (name) => wanted.test(name) && !unwanted.test(name),
    limits.wordElements,
    withoutFormats,
  );
  const numbering = readNumbering(parts);
  const document = findPart(parts, 'word/document.xml');
  if (document !== undefined) parts.set(document.name, withLeadingGaps(document.text));
  const diagrams = document?.text.match(/<a:graphicData uri="[^"]*\/(?:diagram|chart)"/g)?.length ?? 0;
  for (const [name, text] of parts) if (/\/numbering\.xml$/i.test(name)) parts.set(name, tagNumbering(text));
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(packParts(parts)) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: (root: Parameters<typeof drawWordLists>[0]) => drawWordLists(root, numbering),
      },
    )
    .catch(() => {
      throw new Refusal('damaged');
    });
  const read = readHtml(value, 'docx');
  return diagrams === 0
    ? read
    : { ...read, remarks: [...read.remarks, note('diagrams', { count: diagrams })] };
}

/** Numbered levels tell their first number by `start` and their font by `rFonts`: these stay. */
function withoutFormats(xml: string): string {
  return xml.includes('<w:abstractNum ') ? xml : xml.replaceAll(formats, '');
}

function findPart(
  parts: ReadonlyMap<string, string>,
  wantedName: string,
): { name: string; text: string } | undefined {
  const found = [...parts].find(([name]) => name.toLowerCase() === wantedName);
  return found && { name: found[0], text: found[1] };
}

/** A row may begin with places that no cell stands in; mammoth would shift its cells to the left. */
function withLeadingGaps(xml: string): string {
  return xml.replaceAll(
    /<w:trPr>(?:(?!<\/w:trPr>)[\s\S]){0,2000}?<w:gridBefore w:val="(\d{1,3})"\s*\/>(?:(?!<\/w:trPr>)[\s\S]){0,2000}?<\/w:trPr>/g,
    (row, places: string) => `${row}<w:tc><w:tcPr><w:gridSpan w:val="${places}"/></w:tcPr><w:p/></w:tc>`,
  );
}
