import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageExtensions } from '#model/published-file';
import { encodePicture } from './picture.ts';

/**
 * Bytes of a file as the section publishes it; pictures are encoded anew.
 * @param path below `content/files/`
 */
export async function readPublishedFile(contentDir: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(contentDir, 'files', path));
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return imageExtensions.has(extension) ? encodePicture(bytes) : new Uint8Array(bytes);
}
