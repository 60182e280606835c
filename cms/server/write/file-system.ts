import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';

/** What writing needs of the disk; tests pass one that fails. */
export interface FileSystem {
  /** Writes a new file and waits until it is on the disk. */
  writeNew(path: string, bytes: Uint8Array): Promise<void>;
  /** A second name for a file, or a copy where the disk knows no second names. */
  keep(path: string, copy: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  read(path: string): Promise<Buffer | undefined>;
  /** Waits until the names in a folder are on the disk. */
  syncFolder(path: string): Promise<void>;
}

/** The disk. */
export const disk: FileSystem = {
  async writeNew(path, bytes) {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async keep(path, copy) {
    await link(path, copy).catch(() => copyFile(path, copy, constants.COPYFILE_EXCL));
  },
  rename: (from, to) => rename(from, to),
  remove: (path) => rm(path, { force: true }),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  read: (path) =>
    readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return undefined;
    }),
  async syncFolder(path) {
    // Windows cannot open a folder so.
    const folder = await open(path, 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
  },
};
