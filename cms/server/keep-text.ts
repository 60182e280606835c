import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';

/**
 * Keeps bytes that would be lost otherwise: of a refused saving, or of a deleted file without a history.
 * @param dir absolute path of the folder for such files
 * @param file path from the content folder
 * @returns path below `dir`, a new one each time: `news/a-1.mdx`
 */
export async function keepText(dir: string, file: string, bytes: string | Uint8Array): Promise<string> {
  const extension = extname(file);
  const stem = file.slice(0, file.length - extension.length);
  await mkdir(dirname(join(dir, file)), { recursive: true });
  for (let count = 1; ; count += 1) {
    const kept = `${stem}-${count}${extension}`;
    try {
      await writeFile(join(dir, kept), bytes, { flag: 'wx' });
      return kept;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
