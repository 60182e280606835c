import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, relative } from 'node:path';
import type { BuildOptions } from '../integrations/options.ts';
import { UsageError } from './arguments.ts';

/** Every built section has this file; a folder without it holds something else. */
const markOfSection = 'self-check.json';

/**
 * A build replaces the folder it writes to, so it takes only a new one, an empty one or an older section.
 * @throws UsageError for a folder that holds the content, the project or anything else
 */
export async function requireOutputFolder({ outDir, contentDir, root }: BuildOptions): Promise<void> {
  if (contains(outDir, contentDir) || contains(contentDir, outDir) || contains(outDir, root)) {
    throw new UsageError(
      `Нельзя записать раздел в ${outDir}: там содержание или сам проект. Выберите другую папку.`,
    );
  }
  const names = await readdir(outDir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(`Нельзя записать раздел в ${outDir}: это не папка или к ней нет доступа.`);
  });
  if (names.length > 0 && !names.includes(markOfSection)) {
    throw new UsageError(
      `В папке ${outDir} лежит не раздел, а сборка заменяет папку целиком. Выберите пустую или новую папку.`,
    );
  }
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

/** Puts the finished folder in place of the old one; the old one goes last, so a section is there all the time. */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const [fresh, old] = [`${target}.new`, `${target}.old`];
  await Promise.all([fresh, old].map((dir) => rm(dir, { recursive: true, force: true })));
  await mkdir(dirname(target), { recursive: true });
  await move(finished, fresh);
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}

/** Moves a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}
