import { getDocumentProxy } from 'unpdf';
import type { PdfDocument } from './pdf-properties.ts';
import { collectText, distinctNames } from './document-facts.ts';
import type { DocumentFacts } from './document-facts.ts';
import { pageText } from './pdf-page-text.ts';
import { readPdfProperties } from './pdf-properties.ts';
import { inspectPdfStructure } from './pdf-structure.ts';

/** Fewer letters than this are a stamp or a page number on a scan. */
const enoughLetters = 30;

/** Pages that are read; a school's longest report has some hundred. */
const mostPages = 2000;

/** Milliseconds for one document, looked at between pieces of text: one operation of the parser cannot be interrupted. */
const longestReading = 30_000;

/**
 * Facts of a PDF. Never throws: what cannot be read, or not in time, is `damaged`; a document that runs something,
 * carries files or asks for a password is `active` and is not given to the parser at all.
 * @param timeLimit milliseconds
 */
export async function readPdf(bytes: Buffer, timeLimit = longestReading): Promise<DocumentFacts> {
  const structure = inspectPdfStructure(bytes);
  if (structure === 'active') return { active: true };
  if (structure === 'bomb') return { damaged: true };
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      return await readDocument(document, performance.now() + timeLimit);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch {
    return { damaged: true };
  }
}

async function readDocument(document: PdfDocument, deadline: number): Promise<DocumentFacts> {
  const properties = await readPdfProperties(document);
  const collected = collectText();
  collected.add(properties.text);
  const authors = [...properties.authors];
  let letters = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && !collected.full(); number += 1) {
    const page = await pageText(await document.getPage(number), deadline);
    collected.add(page.text);
    collected.add(page.remarks.join('\n'));
    authors.push(...page.authors);
    letters += page.text.match(/\p{L}/gu)?.length ?? 0;
  }
  const marked = (await document.getMarkInfo())?.['Marked'] === true;
  return {
    hasTextLayer: letters >= enoughLetters,
    tagged: marked && properties.hasStructure,
    text: collected.text(),
    authors: distinctNames(authors),
    ...(properties.hasForms ? { active: true } : {}),
  };
}
