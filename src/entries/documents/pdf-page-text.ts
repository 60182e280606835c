import type { getDocumentProxy } from 'unpdf';

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** Words of a page, and apart from them its remarks and form fields with those who wrote them. */
export interface PageText {
  text: string;
  remarks: string[];
  authors: string[];
}

/** UTF-16 units of one page; a page of small print has some ten thousand. */
const longestPage = 500_000;

/**
 * Reads a page piece by piece, so that one that draws itself again and again is left in time.
 * @param deadline on the clock of `performance.now()`
 * @throws when the page is too long or the deadline is over; the document must be destroyed then
 */
export async function pageText(page: PdfPage, deadline: number): Promise<PageText> {
  const text = await readWords(page, deadline);
  const remarks: string[] = [];
  const authors: string[] = [];
  for (const annotation of (await page.getAnnotations()) as Record<string, unknown>[]) {
    const writer = textOf(annotation['titleObj']);
    if (writer !== '') authors.push(writer);
    const values = [annotation['fieldValue'], annotation['alternativeText'], annotation['unsafeUrl']].flat();
    remarks.push(textOf(annotation['contentsObj']), ...values.filter((value) => typeof value === 'string'));
  }
  page.cleanup();
  return { text, remarks: remarks.filter((remark) => remark !== ''), authors };
}

/** Joins the pieces of a line as they stand: the parser gives a blank as a piece of its own. */
async function readWords(page: PdfPage, deadline: number): Promise<string> {
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: object[] }>;
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces.join('');
    for (const item of value.items as { str?: string; hasEOL?: boolean }[]) {
      const piece = (item.str ?? '') + (item.hasEOL ? '\n' : '');
      pieces.push(piece);
      length += piece.length + 1;
    }
    if (length > longestPage || performance.now() > deadline) throw new Error('the page has no end');
  }
}

function textOf(value: unknown): string {
  const text = (value as { str?: unknown } | undefined)?.str;
  return typeof text === 'string' ? text : '';
}
