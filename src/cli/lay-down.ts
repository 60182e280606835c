import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames } from '#model/kind-names';
import type { StarterFile } from '../import/starter/answers.ts';

/** Entries that a content folder holds already, by path, sorted; a missing folder holds none. */
export async function existingEntries(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file === 'school.json' || kindNames.some((kind) => file.startsWith(`${kind}/`)))
    .sort();
}

/**
 * Writes files that are not there yet; nothing is ever replaced. When one cannot be written, those written before it
 * are taken away again.
 */
export async function layDown(dir: string, files: readonly StarterFile[]): Promise<void> {
  const written: string[] = [];
  try {
    for (const { path: file, text } of files) {
      const target = path.join(dir, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text, { flag: 'wx' });
      written.push(target);
    }
  } catch (error) {
    await Promise.all(written.map((target) => rm(target, { force: true })));
    throw error;
  }
}
