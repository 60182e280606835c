import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentTypeOf } from '../integrations/headers/content-types.ts';
import { headersOf, isHidden, pageHeaders } from '../integrations/headers/site-headers.ts';

/** What a server answers to a request for a file of the section. */
export interface SectionAnswer {
  status: 200 | 301 | 404;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
}

/**
 * Answers a request with the headers that the files for web servers set, so that what works here works there.
 * @param dir the built section
 * @param base path of the section, with a slash at both ends
 * @param url path of the request, with or without a query
 */
export async function answerSection(dir: string, base: string, url: string): Promise<SectionAnswer> {
  const path = pathBelow(base, url);
  const found = path === undefined ? undefined : await readBelow(dir, path);
  if (path !== undefined && found !== undefined) {
    const headers = { 'Content-Type': contentTypeOf(fileOf(path)), ...headersOf(path) };
    return { status: 200, headers, body: found };
  }
  if (path !== undefined && (await readBelow(dir, `${path}/`)) !== undefined) {
    const headers = { Location: `${base}${encodeURI(path)}/`, ...pageHeaders };
    return { status: 301, headers, body: Buffer.alloc(0) };
  }
  const page = (await readBelow(dir, '404.html')) ?? Buffer.alloc(0);
  return { status: 404, headers: { 'Content-Type': contentTypeOf('404.html'), ...pageHeaders }, body: page };
}

/** The path below the base path; none for one outside of it, hidden, with steps up or that cannot be decoded. */
export function pathBelow(base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
    const below = path.startsWith(base) ? path.slice(base.length) : undefined;
    return below === undefined || isHidden(below) || /[\\\0]|\/\/|^\//.test(below) ? undefined : below;
  } catch {
    return undefined;
  }
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

async function readBelow(dir: string, path: string): Promise<Buffer | undefined> {
  return await readFile(join(dir, fileOf(path))).catch(() => undefined);
}
