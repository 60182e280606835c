import { versionOrNull } from '../store/file-version.ts';
import type { Journal } from './batch.ts';
import type { FileSystem } from './file-system.ts';
import type { JournalFile } from './journal.ts';

interface Recovery {
  fs: FileSystem;
  journal: JournalFile;
  commit: (paths: string[], message: string) => Promise<void>;
  /** Keeps bytes that would be lost otherwise. @param path from the content folder */
  keep: (path: string, bytes: Uint8Array) => Promise<unknown>;
}

/**
 * Finishes the batch of a process that was killed: every file gets its new bytes, which were on the disk before the
 * first one was replaced, and the change is recorded. A file that somebody has changed since stays as it is, and the new
 * bytes are kept beside the caches. Nothing is lost, even when it cannot be recorded.
 */
export async function recover({ fs, journal, commit, keep }: Recovery): Promise<void> {
  const begun = await journal.read();
  if (begun === undefined) return;
  const done: string[] = [];
  for (const file of begun.files) if (await finish(file, fs, keep)) done.push(file.path);
  if (done.length > 0) await commit(done, begun.message).catch(() => undefined);
  for (const { old } of begun.files) await fs.remove(old);
  await journal.clear();
}

/** @returns false for a file that somebody has changed since */
async function finish(
  { path, target, fresh, was, becomes }: Journal['files'][number],
  fs: FileSystem,
  keep: Recovery['keep'],
): Promise<boolean> {
  const now = versionOrNull(await fs.read(target));
  const bytes = await fs.read(fresh);
  if (now === becomes || now !== was) {
    if (now !== becomes && bytes !== undefined) await keep(path, bytes);
    await fs.remove(fresh);
    return now === becomes;
  }
  if (becomes === null) await fs.remove(target);
  else if (bytes !== undefined) await fs.rename(fresh, target);
  return true;
}
