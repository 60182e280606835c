import { access, cp, mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative } from 'node:path';
import type { BuildOptions } from '../integrations/options.ts';
import { UsageError } from './arguments.ts';

/** Every built section has this file; a folder without it holds something else. */
const markOfSection = 'self-check.json';

/**
 * A build replaces the folder it writes to, so it takes only a new one, an empty one or an older section.
 * @throws UsageError for a folder that holds the content, the project or anything else, or that cannot be written
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
  await requireWritable(outDir);
}

/** Tries out the nearest folder above that exists: rights to it say nothing of disks and mounts that refuse. */
async function requireWritable(outDir: string): Promise<void> {
  let above = dirname(outDir);
  while (above !== dirname(above) && (await isMissing(above))) above = dirname(above);
  try {
    await rmdir(await mkdtemp(join(above, '.section-')));
  } catch (cause) {
    throw new UsageError(
      `Нельзя записать раздел в ${outDir}: в папке ${above} ничего нельзя создать. Проверьте права или выберите другую папку.`,
      { cause },
    );
  }
}

function isMissing(dir: string): Promise<boolean> {
  return access(dir).then(
    () => false,
    () => true,
  );
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

/**
 * Puts the finished folder in place of the old one; the old one goes last, so a section is there all the time.
 * @throws UsageError when the disk refuses; the old section stays
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  // Names that nobody gives to a copy of their own.
  const [fresh, old] = [`${target}.section-new`, `${target}.section-old`];
  try {
    await Promise.all([fresh, old].map((dir) => rm(dir, { recursive: true, force: true })));
    await mkdir(dirname(target), { recursive: true });
    await move(finished, fresh);
    await rename(target, old).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, target);
    await rm(old, { recursive: true, force: true });
  } catch (cause) {
    await rename(old, target).catch(() => undefined);
    throw new UsageError(
      `Не удалось записать раздел в ${target}: нет места, нет прав или папка занята другой программой. Прежний раздел остался.`,
      { cause },
    );
  }
}

/** Moves a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}
