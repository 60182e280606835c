import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { imageExtensions } from '#model/published-file';

/** Longest side of a published picture, in pixels. */
const longestSide = 1600;

/**
 * Bytes of a file as the section publishes it. Pictures are encoded anew: that drops EXIF with its coordinates and
 * whatever else was hidden in them, and makes them no larger than a page needs.
 * @param path below `content/files/`
 */
export async function readPublishedFile(contentDir: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(contentDir, 'files', path));
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (!imageExtensions.has(extension)) return new Uint8Array(bytes);
  const picture = sharp(bytes)
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  return new Uint8Array(await picture.toBuffer());
}
