import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './refusal.ts';

/** A file as it shall be: its bytes, or `null` when it goes. */
export interface FileChange {
  /** Absolute path. */
  path: string;
  bytes: Uint8Array | null;
}

interface Staged extends FileChange {
  fresh: string;
  old: string;
}

/**
 * Applies changes of files together: all bytes are on the disk before the first file is exchanged, and what was
 * exchanged is put back when the disk refuses.
 * @throws Refusal when the disk refuses; everything is as it was
 */
export async function applyChanges(changes: readonly FileChange[]): Promise<void> {
  const mark = randomBytes(6).toString('hex');
  const staged = changes.map((change): Staged => {
    const beside = join(dirname(change.path), `.${basename(change.path)}.${mark}`);
    return { ...change, fresh: `${beside}.new`, old: `${beside}.old` };
  });
  const made: string[] = [];
  const done: Staged[] = [];
  try {
    for (const { path, bytes, fresh } of staged) {
      if (bytes === null) continue;
      const first = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      if (first !== undefined) made.unshift(first);
      await writeFile(fresh, bytes, { flag: 'wx' });
    }
    for (const change of staged) {
      if (await exists(change.path)) await rename(change.path, change.old);
      done.unshift(change);
      if (change.bytes !== null) await rename(change.fresh, change.path);
    }
  } catch (cause) {
    await putBack(staged, done, made);
    const { path } = cause as NodeJS.ErrnoException;
    throw new Refusal(
      `Диск не дал записать файлы${path === undefined ? '' : ` (${path})`}. Всё осталось как было.`,
      {
        cause,
      },
    );
  }
  for (const { old } of staged) await rm(old, { force: true });
}

async function putBack(
  staged: readonly Staged[],
  done: readonly Staged[],
  made: readonly string[],
): Promise<void> {
  for (const { path, old, bytes } of done) {
    if (await exists(old)) await rename(old, path);
    else if (bytes !== null) await rm(path, { force: true });
  }
  for (const { fresh } of staged) await rm(fresh, { force: true }).catch(() => undefined);
  for (const dir of made) await rm(dir, { recursive: true, force: true });
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
