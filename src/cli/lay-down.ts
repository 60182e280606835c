import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames } from '#model/kind-names';
import type { StarterFile } from '../import/starter/answers.ts';
import { UsageError } from './arguments.ts';

/**
 * Entries that a content folder holds already, by path, sorted; a missing folder holds none.
 * @throws UsageError for what is no folder and cannot become one
 */
export async function existingEntries(dir: string): Promise<string[]> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true }).catch(
    async (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'ENOTDIR')
        throw new UsageError(`Это не папка, а файл: ${dir}. Укажите папку: --content ../moya-shkola`, {
          cause,
        });
      if (cause.code !== 'ENOENT') throw cause;
      const leadsNowhere = await lstat(dir).then(
        () => true,
        () => false,
      );
      if (leadsNowhere)
        throw new UsageError(
          `Это ссылка на папку, которой нет: ${dir}. Создайте ту папку или укажите другую: --content ../moya-shkola`,
          { cause },
        );
      return [];
    },
  );
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => file === 'school.json' || kindNames.some((kind) => file.startsWith(`${kind}/`)))
    .sort();
}

/**
 * Writes files that are not there yet; nothing is ever replaced. When one cannot be written, those written before it
 * are taken away again.
 * @throws UsageError when something else stands in the way
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
    const { code = '', path: place = dir } = error as NodeJS.ErrnoException;
    if (!['EEXIST', 'ENOTDIR', 'ENOENT'].includes(code)) throw error;
    throw new UsageError(`На этом месте уже что-то другое: ${place}. Ничего не создано.`, { cause: error });
  }
}
