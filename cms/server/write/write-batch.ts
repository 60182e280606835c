import { dirname, join } from 'node:path';
import { versionOrNull } from '../store/file-version.ts';
import type { FileChange, PlannedChange } from './batch.ts';
import type { FileSystem } from './file-system.ts';
import { hiddenNames } from './hidden-names.ts';
import type { JournalFile } from './journal.ts';

/**
 * Writes and deletes files of the content folder, all or none: whatever fails, the commit too, the old files are back
 * before the error is thrown. A killed process leaves a journal, from which `recover` finishes the work.
 * @param dir absolute path of the content folder
 * @param mark what nobody else calls a file, for the hidden names
 * @param commit records the change; its error undoes everything
 */
export async function writeBatch(
  dir: string,
  changes: readonly FileChange[],
  message: string,
  {
    fs,
    journal,
    mark,
    commit,
  }: { fs: FileSystem; journal: JournalFile; mark: string; commit: () => Promise<void> },
): Promise<void> {
  const planned = await Promise.all(changes.map((change) => plan(dir, change, mark, fs)));
  const replaced = new Set<PlannedChange>();
  try {
    for (const change of planned) await prepare(change, fs);
    await journal.write({
      message,
      files: planned.map(({ path, target, fresh, old, was, becomes }) => ({
        path,
        target,
        fresh,
        old,
        was,
        becomes,
      })),
    });
    for (const change of planned) {
      await replace(change, fs);
      replaced.add(change);
    }
    for (const folder of new Set(planned.map(({ target }) => dirname(target)))) await fs.syncFolder(folder);
    await commit();
  } catch (error) {
    for (const change of replaced) await putBack(change, fs);
    for (const change of planned) await tidy(change, fs);
    await journal.clear();
    throw error;
  }
  await journal.clear();
  for (const change of planned) await tidy(change, fs);
}

async function plan(dir: string, change: FileChange, mark: string, fs: FileSystem): Promise<PlannedChange> {
  const target = join(dir, change.path);
  const [was, becomes] = [versionOrNull(await fs.read(target)), versionOrNull(change.bytes)];
  return { ...change, target, ...hiddenNames(target, mark), was, becomes };
}

/** Everything that needs room on the disk, before anything is replaced. */
async function prepare({ target, bytes, fresh, old, was }: PlannedChange, fs: FileSystem): Promise<void> {
  await fs.makeFolder(dirname(target));
  if (was !== null) await fs.keep(target, old);
  if (bytes !== undefined) await fs.writeNew(fresh, bytes);
}

async function replace({ target, bytes, fresh }: PlannedChange, fs: FileSystem): Promise<void> {
  await (bytes === undefined ? fs.remove(target) : fs.rename(fresh, target));
}

async function putBack({ target, old, was }: PlannedChange, fs: FileSystem): Promise<void> {
  await (was !== null ? fs.rename(old, target) : fs.remove(target));
}

/** What cannot be removed is hidden and harms nobody. */
async function tidy({ fresh, old }: PlannedChange, fs: FileSystem): Promise<void> {
  for (const path of [fresh, old]) await fs.remove(path).catch(() => undefined);
}
