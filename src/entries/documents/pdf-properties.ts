import type { getDocumentProxy } from 'unpdf';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What the properties of a PDF say, from its information dictionary and its XMP. */
export interface PdfProperties {
  text: string;
  authors: string[];
  /** There is a tree of structure; whether the pages are marked by it is said elsewhere. */
  hasStructure: boolean;
  /** Forms of the XFA kind, which are programs. */
  hasForms: boolean;
}

const readProperties = ['Title', 'Author', 'Subject', 'Keywords', 'Creator', 'Producer'];

/** Moments and identifiers of XMP: their digits would look like data of people. */
const technical = /^\s*(?:$|D:\d|\d{4}-\d\d-\d\dT|(?:uuid|xmp\.[a-z]id):)/i;

/** Creators in XMP: `<dc:creator><rdf:Seq><rdf:li>…`. */
const xmpCreators = /<dc:creator\b[^<>]*>(.{0,5000}?)<\/dc:creator>/gs;

const longestXmp = 1_000_000;

export async function readPdfProperties(document: PdfDocument): Promise<PdfProperties> {
  const { info, metadata, hasStructTree } = (await document.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata: { getRaw(): unknown } | null;
    hasStructTree?: unknown;
  };
  const raw = metadata?.getRaw();
  const xmp = typeof raw === 'string' ? raw.slice(0, longestXmp) : '';
  const custom = info['Custom'];
  const own: unknown[] = typeof custom === 'object' && custom !== null ? Object.values(custom) : [];
  const values = [...readProperties.map((name) => info[name]), ...own];
  const lines = [...values.filter((value) => typeof value === 'string'), ...xmp.split(/<[^<>]*>/)];
  const author = typeof info['Author'] === 'string' ? info['Author'].split(/[;\n]/) : [];
  const creators = [...xmp.matchAll(xmpCreators)].flatMap(([, list = '']) => list.split(/<[^<>]*>/));
  return {
    text: lines.filter((line) => !technical.test(line)).join('\n'),
    authors: [...author, ...creators],
    hasStructure: hasStructTree === true,
    hasForms: info['IsXFAPresent'] === true,
  };
}
