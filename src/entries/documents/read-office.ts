import { decodeText } from './decode-text.ts';
import { collectText, distinctNames } from './document-facts.ts';
import type { DocumentFacts, TextCollector } from './document-facts.ts';
import { isActiveOffice, isActivePart } from './office-active.ts';
import { fetchesFromElsewhere, linksElsewhere } from './office-relations.ts';
import { authorsOfPart } from './office-authors.ts';
import { officeKind } from './office-kind.ts';
import { readXmlText } from './xml-text.ts';
import { newBudget, openZip } from './zip-archive.ts';
import type { UnpackBudget, ZipArchive } from './zip-archive.ts';

/** Pictures, fonts, sounds and settings of printers, unless they begin otherwise: a part may have any name. */
const binary =
  /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|webp|ico|bin|odttf|ttf|otf|fntdata|mp[34]|m4[av]|wav|wm[av]|avi|mov)$/i;

/** Documents inside a document, e.g. the workbook behind a chart. */
const nestedDocument = /\.(?:docx|xlsx|pptx|odt|ods|odp)$/i;
const deepestNesting = 2;

/** Facts of an office document, and what kind it says it is: `docx`, `xlsx`, `pptx`, `odt`, `ods`, `odp`. */
export interface OfficeFacts extends DocumentFacts {
  kind?: string;
}

/**
 * Reads the words, the authors and the executable parts of an office document (OOXML, OpenDocument). Never throws:
 * an archive that is damaged, or that unpacks to too much, is `damaged`.
 */
export function readOffice(bytes: Buffer): OfficeFacts {
  const collected: Collected = { text: collectText(), authors: [], active: false };
  try {
    const kind = readArchive(bytes, newBudget(), 1, collected);
    return {
      ...(kind === undefined ? {} : { kind }),
      text: collected.text.text(),
      authors: distinctNames(collected.authors),
      ...(collected.active ? { active: true } : {}),
    };
  } catch {
    return { damaged: true, ...(collected.active ? { active: true } : {}) };
  }
}

interface Collected {
  text: TextCollector;
  authors: string[];
  active: boolean;
}

function readArchive(
  bytes: Buffer,
  budget: UnpackBudget,
  depth: number,
  into: Collected,
): string | undefined {
  const archive = openZip(bytes, budget);
  if (archive === undefined) throw new Error('is no archive');
  const kind = officeKind(archive);
  into.active ||= isActiveOffice(archive) || (depth > 1 && kind === undefined);
  if (kind === undefined || archive.encrypted) return kind;
  into.text.add(archive.names.filter((name) => /\P{ASCII}/u.test(name)).join('\n'));
  for (const name of partsOf(archive)) {
    const part = archive.read(name) ?? Buffer.alloc(0);
    if (!nestedDocument.test(name) && !isArchive(part)) readPart(name, part, into);
    else if (depth < deepestNesting) readArchive(part, budget, depth + 1, into);
    else into.active = true;
  }
  return kind;
}

/** Properties first, so that a long text does not crowd them out. */
function partsOf(archive: ZipArchive): string[] {
  const read = archive.names.filter(
    (name) => !name.endsWith('/') && (!binary.test(name) || isReadable(archive.peek(name))),
  );
  return [...read.filter(isProperties), ...read.filter((name) => !isProperties(name))];
}

/** The beginning of markup in any encoding, of an archive, or blanks only, behind which anything may come. */
function isReadable(start: Buffer): boolean {
  return (
    /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*(?:<|$)/.test(start.toString('latin1')) || isArchive(start)
  );
}

function isArchive(bytes: Buffer): boolean {
  return bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
}

function isProperties(name: string): boolean {
  return /^docProps\/|(?:^|\/)meta\.xml$|^customXml\//i.test(name);
}

/** Counts and moments among the properties: their digits would look like data of people. */
const technicalLine = /^(?:[\d.]{1,9}|\d{4}-\d\d-\d\dT[\d:.]+Z?)$/gm;

function readPart(name: string, bytes: Buffer, into: Collected): void {
  const xml = decodeText(bytes);
  if (name.toLowerCase().endsWith('.rels')) {
    into.active ||= fetchesFromElsewhere(xml);
    into.text.add(linksElsewhere(xml).join('\n'));
    return;
  }
  const { text, attributes } = readXmlText(withoutReferences(name, xml), isProperties(name));
  into.active ||= isActivePart(xml, text);
  into.authors.push(...authorsOfPart(name, xml));
  into.text.add(isProperties(name) ? text.replace(technicalLine, '') : text);
  into.text.add([...attributes].join('\n'));
}

/** Cells of a sheet that only point to a shared text; their numbers would look like data. */
function withoutReferences(name: string, xml: string): string {
  return /\/worksheets\//i.test(name)
    ? xml.replace(/(<c\b[^<>]{0,200}?\bt="s"[^<>]*>)<v>\d*<\/v>/g, '$1')
    : xml;
}
