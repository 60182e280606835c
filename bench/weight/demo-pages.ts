import type { ElementNode } from 'ultrahtml';
import { readPages, textOf } from '../../tests/support/html-site.ts';
import { toMarkdown } from './to-markdown.ts';

/** A page of the demonstration school as the other generators get it. */
export interface MarkdownPage {
  /** Below the base path: `''`, `programmy/pervye-shagi/`. */
  address: string;
  title: string;
  text: string;
}

/** Reads the built pages back as Markdown, but for the page 404, which every generator brings along. */
export async function readMarkdownPages(dir: string, base: string): Promise<MarkdownPage[]> {
  const pages = (await readPages(dir, base)).filter(({ file }) => file.endsWith('index.html'));
  return pages.map(({ address, elements }) => {
    const main = elements.find(({ name }) => name === 'main') as ElementNode;
    const title = elements.find(({ name }) => name === 'h1');
    return {
      address: address.slice(base.length),
      title: (title === undefined ? '' : textOf(title)).replaceAll(/\s+/g, ' '),
      text: toMarkdown(main),
    };
  });
}

/** The file of a page in a folder of Markdown. */
export function markdownFile(address: string, home: string): string {
  return address === '' ? home : `${address.replace(/\/$/, '')}.md`;
}

/** The headings of the section: what the other generators get as their menu. */
export function menuOf(pages: readonly MarkdownPage[]): MarkdownPage[] {
  return pages.filter(({ address }) => /^[^/]+\/$/.test(address));
}
