import { fromHtml } from 'hast-util-from-html';
import { checkHtml } from './check-html.ts';
import type { ForeignDocument, ForeignFormat } from './foreign-document.ts';
import { gatherBlocks } from './html-blocks.ts';
import { takeFootnotes } from './html-footnotes.ts';

/**
 * Reads a page, a table from the clipboard, or what mammoth makes of a Word document. Scripts, styles and what is hidden
 * are never read: what is left is text.
 * Throws a refusal for markup that is nested too deep or is too much.
 */
export function readHtml(html: string, format: ForeignFormat = 'html'): ForeignDocument {
  checkHtml(html);
  const root = fromHtml(html.replaceAll('\0', ''));
  const { footnotes, replacements } = takeFootnotes(root);
  return { format, footnotes, ...gatherBlocks(root, replacements) };
}
