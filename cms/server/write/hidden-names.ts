import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const pattern = /^\..+\.cms-[0-9a-f-]{36}\.(?:new|old)$/;

/** What no other batch calls its files. */
export function newMark(): string {
  return `cms-${randomUUID()}`;
}

/** Names beside a file for its new bytes and its old ones; hidden, so that nobody takes them for entries. */
export function hiddenNames(target: string, mark: string): { fresh: string; old: string } {
  const hidden = join(dirname(target), `.${basename(target)}.${mark}`);
  return { fresh: `${hidden}.new`, old: `${hidden}.old` };
}

/**
 * Removes what a process left that was killed before its batch was in the journal, or after it was done: the files
 * themselves are whole then. Only while nobody writes.
 */
export async function removeRemains(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const remains = entries.filter((entry) => entry.isFile() && pattern.test(entry.name));
  await Promise.all(remains.map(({ parentPath, name }) => rm(join(parentPath, name), { force: true })));
}
