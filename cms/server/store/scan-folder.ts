import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** What the disk says of a file without reading it; another text comes with another stamp. */
export interface FileStamp {
  path: string;
  stamp: string;
  /** Milliseconds since 1970: a file changed in the moment of reading may change again without another stamp. */
  changedAt: number;
}

/**
 * Lists the files of a content folder with their stamps, in the order in which `readFiles` reads them. Hidden files are
 * passed over.
 */
export async function scanFolder(dir: string, prefix = ''): Promise<FileStamp[]> {
  const entries = await readdir(join(dir, prefix), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined)
    return prefix === '' ? [] : [{ path: prefix, stamp: 'unreadable', changedAt: 0 }];
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    visible.map(async (entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? scanFolder(dir, path) : [await stampOf(dir, path)];
    }),
  );
  return nested.flat();
}

async function stampOf(dir: string, path: string): Promise<FileStamp> {
  const stat = await lstat(join(dir, path), { bigint: true }).catch(() => undefined);
  if (stat === undefined) return { path, stamp: 'gone', changedAt: 0 };
  const { ino, size, mode, mtimeNs, ctimeNs } = stat;
  const changedAt = Number((ctimeNs > mtimeNs ? ctimeNs : mtimeNs) / 1_000_000n);
  return { path, stamp: [ino, size, mode, mtimeNs, ctimeNs].join(' '), changedAt };
}
