import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Place } from '../../src/integrations/section-options.ts';

/** Folders that the renderer's pages are made of, and the lock file with the versions of all packages. */
const sources = ['package-lock.json', 'src', join('cms', 'renderer')];

/**
 * Stands for everything that decides about the renderer's pages: the project's sources, its packages, the place of the
 * section. Content is not part of it.
 * @param root of the project
 * @throws Error when a source is missing
 */
export async function sourcesKey(root: string, { base, site }: Place): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([base, site]));
  for (const source of sources) {
    for (const file of await filesAt(join(root, source))) {
      const name = relative(root, file).split(sep).join('/');
      const bytes = await readFile(file);
      hash.update(JSON.stringify([name, bytes.length])).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** The file itself, or the files below the folder, sorted; tests take no part in a page. */
async function filesAt(path: string): Promise<string[]> {
  if (path.endsWith('.json')) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
