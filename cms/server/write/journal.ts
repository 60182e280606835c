import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Journal } from './batch.ts';
import type { FileSystem } from './file-system.ts';

/** The one batch that is being written, on the disk. */
export interface JournalFile {
  write(journal: Journal): Promise<void>;
  read(): Promise<Journal | undefined>;
  clear(): Promise<void>;
}

const schema = z.strictObject({
  message: z.string(),
  files: z.array(
    z.strictObject({ path: z.string(), target: z.string(), fresh: z.string(), old: z.string() }),
  ),
  deleted: z.array(z.boolean()),
});

/** @param path absolute */
export function openJournal(path: string): JournalFile {
  return {
    async write(journal) {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(`${path}.new`, 'w');
      await file.writeFile(JSON.stringify(journal));
      await file.sync();
      await file.close();
      await rename(`${path}.new`, path);
    },
    async read() {
      const text = await readFile(path, 'utf8').catch(() => undefined);
      return text === undefined ? undefined : parse(text);
    },
    clear: () => rm(path, { force: true }),
  };
}

function parse(text: string): Journal | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Finishes the batch of a process that was killed: every file gets its new bytes, which were on the disk before the
 * first one was replaced, and the change is recorded. Nothing of it is lost, even when it cannot be recorded.
 */
export async function recover(
  journal: JournalFile,
  fs: FileSystem,
  commit: (paths: string[], message: string) => Promise<void>,
): Promise<void> {
  const begun = await journal.read();
  if (begun === undefined) return;
  for (const [index, { target, fresh }] of begun.files.entries()) {
    if (begun.deleted[index] === true) await fs.remove(target);
    else if ((await fs.read(fresh)) !== undefined) await fs.rename(fresh, target);
  }
  await commit(
    begun.files.map(({ path }) => path),
    begun.message,
  ).catch(() => undefined);
  for (const { old } of begun.files) await fs.remove(old);
  await journal.clear();
}
