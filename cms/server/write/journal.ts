import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Journal } from './batch.ts';

/** The one batch that is being written, on the disk. */
export interface JournalFile {
  write(journal: Journal): Promise<void>;
  read(): Promise<Journal | undefined>;
  clear(): Promise<void>;
}

const schema = z.strictObject({
  message: z.string(),
  files: z.array(
    z.strictObject({
      ...{ path: z.string(), target: z.string(), fresh: z.string(), old: z.string() },
      ...{ was: z.string().nullable(), becomes: z.string().nullable() },
    }),
  ),
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
