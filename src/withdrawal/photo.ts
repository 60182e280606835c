import { basename } from 'node:path';
import { decodeText } from '#entries/parse-source';
import type { RawFile } from '#entries/read-files';

/** A photograph that goes: where it is, its bytes, and whether other entries keep it in the content. */
export interface Photo {
  /** Path from the content folder. */
  file: string;
  /** Path from the private folder, where the copy goes. */
  copy: string;
  bytes: Uint8Array;
  usedBy: string[];
}

/**
 * Finds the photograph of an entry.
 * @param photo path below `content/files/`
 * @param own entries that stop using it
 * @returns undefined when there is no such file
 */
export function findPhoto(
  files: readonly RawFile[],
  photo: string,
  id: string,
  own: ReadonlySet<string>,
): Photo | undefined {
  const file = `files/${photo}`;
  const bytes = files.find(({ path }) => path === file)?.bytes;
  if (bytes === undefined) return undefined;
  const named = new RegExp(`(?<![\\p{L}\\p{N}_-])${RegExp.escape(photo)}(?![\\p{L}\\p{N}_-])`, 'u');
  const usedBy = files.filter(
    ({ path, bytes: source }) =>
      !own.has(path) && !path.startsWith('files/') && named.test((source && decodeText(source)) ?? ''),
  );
  const copy = `photos/${id}-${basename(photo)}`;
  return { file, copy, bytes, usedBy: usedBy.map(({ path }) => path) };
}
