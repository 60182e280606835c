import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementNode } from 'ultrahtml';
import { ELEMENT_NODE, TEXT_NODE, parse, walkSync } from 'ultrahtml';
import { isPage, listFiles } from './output-text.ts';

/** A page of a built site, parsed. */
export interface HtmlPage {
  /** Path from the site's folder. */
  file: string;
  /** Address from the root of the server, with the base path. */
  address: string;
  source: string;
  elements: ElementNode[];
}

/** A link or an asset that a page asks for. */
export interface PageLink {
  page: HtmlPage;
  element: string;
  attribute: string;
  value: string;
}

const addressAttributes = [
  'href',
  'src',
  'poster',
  'data',
  'action',
  'formaction',
  'background',
  'ping',
  'data-bundle',
];

/** Parses every HTML page of a site that was built for the base path. */
export async function readPages(dir: string, base: string): Promise<HtmlPage[]> {
  const files = (await listFiles(dir)).filter(isPage);
  return Promise.all(
    files.map(async (file) => {
      const source = await readFile(path.join(dir, file), 'utf8');
      return {
        file,
        address: `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
        source,
        elements: elementsOf(source),
      };
    }),
  );
}

/** All elements of a page or a piece of one, in order. */
export function elementsOf(source: string): ElementNode[] {
  const elements: ElementNode[] = [];
  walkSync(parse(source) as ElementNode, (node) => {
    if (node.type === ELEMENT_NODE) elements.push(node);
  });
  return elements;
}

/** Text between the tags of an element. */
export function textOf(element: ElementNode): string {
  const texts: string[] = [];
  walkSync(element, (node) => {
    if (node.type === TEXT_NODE) texts.push((node as { value: string }).value);
  });
  return texts.join('').trim();
}

/** Every address that the page names in an attribute, `srcset` included; entities undone. */
export function linksOf(page: HtmlPage): PageLink[] {
  return page.elements.flatMap((element) => {
    const { attributes } = element;
    const plain = addressAttributes.flatMap((attribute) =>
      attributes[attribute] === undefined ? [] : [{ attribute, value: attributes[attribute] }],
    );
    const set = (attributes['srcset'] ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
    return [...plain, ...set.filter(Boolean).map((value) => ({ attribute: 'srcset', value }))].map(
      (link) => ({
        page,
        element: element.name,
        ...link,
        value: link.value.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
      }),
    );
  });
}
