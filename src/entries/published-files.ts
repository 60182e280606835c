import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageExtensions } from '#model/published-file';
import { encodePicture, portraitSide } from './picture.ts';

/**
 * Bytes of a file as the section publishes it; pictures are encoded anew.
 * @param path below `content/files/`
 * @param isPortrait the picture is shown nowhere but in the place of a person's photo
 */
export async function readPublishedFile(
  contentDir: string,
  path: string,
  isPortrait = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(join(contentDir, 'files', path));
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (!imageExtensions.has(extension)) return new Uint8Array(bytes);
  return encodePicture(bytes, isPortrait ? portraitSide : undefined);
}
