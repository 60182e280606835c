import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EditorContext } from '../editor-context.ts';
import { attachedAt, decapPath } from '../paths/decap-path.ts';
import { forbidden, requireRealPath } from '../paths/real-path.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** An attached file in Decap's words. */
export interface MediaFile {
  id: string;
  /** Base64; empty in lists, which would be as large as all files together. */
  content: string;
  encoding: 'base64';
  path: string;
  name: string;
  size: number;
  /** Address of the bytes on this server. */
  url: string;
}

/** All attached files without their bytes. @throws Refusal for another folder than the media folder */
export function listMedia({ files }: Snapshot, folder: string): MediaFile[] {
  if (folder !== 'content/files') throw forbidden();
  return [...files].flatMap(([path, { piece, version }]) =>
    piece.role === 'attached' && piece.problems.length === 0
      ? [{ ...mediaFile(decapPath(path), version, Buffer.alloc(0)), size: piece.facts.size }]
      : [],
  );
}

/** One attached file with its bytes. @param path in Decap's words @throws Refusal */
export async function readMedia(
  context: EditorContext,
  snapshot: Snapshot,
  path: string,
): Promise<MediaFile> {
  const bytes = await readMediaBytes(context, snapshot, path);
  return mediaFile(path, versionOf(bytes), bytes);
}

/** Bytes of an attached file. @param path in Decap's words @throws Refusal */
export async function readMediaBytes(
  { store }: EditorContext,
  snapshot: Snapshot,
  path: string,
): Promise<Buffer> {
  const file = attachedAt(path, snapshot);
  await requireRealPath(store.dir, file);
  return readFile(join(store.dir, file));
}

/** @param path in Decap's words */
export function mediaFile(path: string, version: string, bytes: Buffer): MediaFile {
  return {
    id: version,
    content: bytes.toString('base64'),
    encoding: 'base64',
    path,
    name: basename(path),
    size: bytes.length,
    url: `/admin/api/media/${path.slice('content/files/'.length).split('/').map(encodeURIComponent).join('/')}`,
  };
}
