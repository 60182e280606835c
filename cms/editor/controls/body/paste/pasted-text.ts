import { convertHtml, isFormatted } from './html-blocks.ts';

/**
 * What a paste puts into the text: Markdown of what was copied from a document or page.
 * @returns nothing where the plain text says as much
 */
export function pastedText(clipboard: DataTransfer): string | undefined {
  const html = clipboard.getData('text/html');
  if (html.trim() === '') return undefined;
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return isFormatted(body) ? convertHtml(body) : undefined;
}
