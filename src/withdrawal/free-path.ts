import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';

/**
 * A path below the folder that can take the bytes without another file being lost: the wanted one, or one with a number.
 * @param wanted path from the folder
 */
export async function freePath(dir: string, wanted: string, bytes: Uint8Array): Promise<string> {
  const { dir: folder, name, ext } = parse(wanted);
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : `${folder}/${name}-${number}${ext}`;
    const present = await readFile(join(dir, path)).catch(() => undefined);
    if (present === undefined || present.equals(bytes)) return path;
  }
}
