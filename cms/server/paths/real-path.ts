import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * Makes sure that a path below a folder leads nowhere else: no part of it is a link, and at its end is a file or nothing.
 * @param path from the folder, forward slashes
 * @throws Refusal
 */
export async function requireRealPath(dir: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const stat = await lstat(join(dir, ...parts.slice(0, length))).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return undefined;
    });
    if (stat === undefined) return;
    if (length < parts.length ? !stat.isDirectory() : !stat.isFile()) throw forbidden();
  }
}

/** The answer to every path that is not the editor's business; it tells nothing of what is there. */
export function forbidden(): Refusal {
  return new Refusal(
    'forbidden',
    'Этот файл редактору не открыть и не изменить: он не из содержания раздела.',
  );
}
