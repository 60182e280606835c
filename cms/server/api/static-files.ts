import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { answerSection, pathBelow } from '#cli/section-answer';
import { readPublishedFile } from '#entries/published-files';
import { fileFault, publicFileNames } from '#model/published-file';
import { defaultAccent } from '#theme/colours';
import { formatThemeCss } from '#theme/theme-css';
import { contentTypeOf } from '../../../src/integrations/headers/content-types.ts';
import { headersOf } from '../../../src/integrations/headers/site-headers.ts';
import type { ContentStore } from '../store/content-store.ts';
import { adminHeaders } from './admin-headers.ts';

/** Answers with a file of the editor's bundle. @param path of the request, decoded by nobody yet */
export async function bundleResponse(dir: string, path: string): Promise<Response> {
  const below = pathBelow('/admin/', path);
  const file = below === undefined || below === '' ? 'index.html' : below;
  const bytes = below === undefined ? undefined : await readFile(join(dir, file)).catch(() => undefined);
  if (bytes === undefined) return new Response('', { status: 404, headers: adminHeaders });
  return new Response(new Uint8Array(bytes), {
    headers: { ...adminHeaders, 'Content-Type': contentTypeOf(file) },
  });
}

export interface SectionFolders {
  /** The built section. */
  outDir: string;
  base: string;
  /** Scripts and styles of the pages of the preview; undefined until they are ready. */
  assetsDir: () => string | undefined;
}

/**
 * Answers with a file of the built section; what only the preview has yet, its scripts and styles, the school's colours
 * and newly attached files, is added.
 */
export async function sectionResponse(
  { outDir, base, assetsDir }: SectionFolders,
  store: ContentStore,
  path: string,
): Promise<Response> {
  const { status, headers, body } = await answerSection(outDir, base, path);
  if (status !== 404) return new Response(new Uint8Array(body), { status, headers });
  const below = pathBelow(base, path) ?? '';
  const extra =
    (await assetOf(assetsDir(), below)) ?? (await themeOf(store, below)) ?? (await attachedOf(store, below));
  if (extra === undefined) return new Response(new Uint8Array(body), { status, headers });
  return new Response(new Uint8Array(extra), {
    headers: { ...headersOf(below), 'Content-Type': contentTypeOf(below), 'Cache-Control': 'no-cache' },
  });
}

async function assetOf(dir: string | undefined, below: string): Promise<Uint8Array | undefined> {
  if (dir === undefined || extname(below) === '') return undefined;
  return readFile(join(dir, below)).catch(() => undefined);
}

/** The school's colours, until a build has written them. */
async function themeOf(store: ContentStore, below: string): Promise<Uint8Array | undefined> {
  if (below !== 'theme.css') return undefined;
  const { content } = await store.current();
  return new TextEncoder().encode(formatThemeCss(content.school?.data.accent ?? defaultAccent));
}

/** An attached file under the name that the section gives it, even if no page of the last build shows it. */
async function attachedOf(store: ContentStore, below: string): Promise<Uint8Array | undefined> {
  if (!below.startsWith('files/')) return undefined;
  const { content } = await store.current();
  const [path] =
    [...publicFileNames(content.files.values())].find(([, name]) => `files/${name}` === below) ?? [];
  if (path === undefined || fileFault(path, content.files.get(path)) !== undefined) return undefined;
  return readPublishedFile(store.dir, path);
}
