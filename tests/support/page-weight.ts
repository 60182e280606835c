import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { HtmlPage } from './html-site.ts';
import { listFiles } from './output-text.ts';

/** Compressed size in bytes: gzip of level 6 (zlib, Apache) and Brotli of quality 6 (its module for nginx). */
export interface Size {
  gzip: number;
  brotli: number;
}

/** What a browser needs before it can draw a page; each file is compressed by itself, as it is sent. */
export interface PageWeight {
  html: Size;
  css: Size;
  total: Size;
}

function compressedSize(bytes: Buffer): Size {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { gzip: gzipSync(bytes, { level: 6 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

function sum(sizes: readonly Size[]): Size {
  const add = (a: Size, b: Size): Size => ({ gzip: a.gzip + b.gzip, brotli: a.brotli + b.brotli });
  return sizes.reduce(add, { gzip: 0, brotli: 0 });
}

/** Addresses of the styles that a page links, from the root of the server. */
function stylesOf(page: HtmlPage): string[] {
  return page.elements
    .filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'stylesheet')
    .map(({ attributes }) => attributes['href'] ?? '');
}

/**
 * Weighs pages of a built site with all styles that they link.
 * @param base path of the section; a style elsewhere cannot be weighed
 * @returns by path of the page's file
 * @throws Error for a style that is not in the folder
 */
export async function weighPages(
  dir: string,
  base: string,
  pages: readonly HtmlPage[],
): Promise<Map<string, PageWeight>> {
  const styles = new Map<string, Size>();
  for (const address of new Set(pages.flatMap(stylesOf))) {
    if (!address.startsWith(base)) throw new Error(`a style outside of the section: ${address}`);
    styles.set(address, compressedSize(await readFile(path.join(dir, address.slice(base.length)))));
  }
  return new Map(
    pages.map((page) => {
      const html = compressedSize(Buffer.from(page.source));
      const css = sum(stylesOf(page).flatMap((address) => styles.get(address) ?? []));
      return [page.file, { html, css, total: sum([html, css]) }];
    }),
  );
}

/** The scripts of the section together, without Pagefind and the editor; by name, and their sum. */
export async function weighScripts(dir: string): Promise<{ files: string[]; total: Size }> {
  const files = (await listFiles(dir)).filter((file) => /^(?!pagefind\/|admin\/).*\.m?js$/.test(file));
  const sizes = await Promise.all(
    files.map(async (file) => compressedSize(await readFile(path.join(dir, file)))),
  );
  return { files, total: sum(sizes) };
}
