import type { Entry, FileFacts } from '#model/content';
import type { RuleContext } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';

/** Types whose text a screen reader reads with its headings and tables. */
const readAloud = /\.(?:docx|odt|txt)$/i;

/**
 * True when a reader with a screen reader gets the document: the PDF has its structure, or its text stands on the page or
 * in another file of the entry. A scan is a matter of FED-03.
 */
export function readableFile(entry: Entry, facts: FileFacts, context: RuleContext): boolean {
  if (facts.extension !== 'pdf' || facts.tagged !== false || facts.hasTextLayer === false) return true;
  if (isDocument(entry) && entry.data.htmlText !== undefined) return true;
  return attachedFiles(context).some((other) => other.entry === entry && readAloud.test(other.path));
}

function isDocument(entry: Entry): entry is Entry<'documents'> {
  return entry.kind === 'documents';
}
