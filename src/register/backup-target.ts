import { access, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileChange } from './apply-changes.ts';
import { Refusal } from './refusal.ts';

/**
 * Looks where a backup will be written.
 * @param target absolute path of the new copy
 * @returns the copy that is there already under a free name beside it: `private.age.1`; undefined when there is none
 * @throws Refusal when there is no such folder, or something else than a file has the name
 */
export async function findPrevious(target: string): Promise<FileChange | undefined> {
  const folder = await stat(dirname(target)).catch(() => undefined);
  if (folder?.isDirectory() !== true)
    throw new Refusal(`Папки для копии нет, или к ней нет доступа: ${dirname(target)}. Копия не сделана.`);
  const present = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Refusal(`К прежней копии нет доступа: ${target}. Копия не сделана.`, { cause: error });
  });
  if (present === undefined) return undefined;
  if (!present.isFile())
    throw new Refusal(`Это не файл, а папка: ${target}. Назовите файл: --to ФАЙЛ. Копия не сделана.`);
  const bytes = await readFile(target).catch((cause: unknown) => {
    throw new Refusal(`Прежняя копия не читается: ${target}. Копия не сделана.`, { cause });
  });
  return { path: await freeBeside(target), bytes: new Uint8Array(bytes) };
}

async function freeBeside(target: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = `${target}.${number}`;
    const isTaken = await access(path).then(
      () => true,
      () => false,
    );
    if (!isTaken) return path;
  }
}
