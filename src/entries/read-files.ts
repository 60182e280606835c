import { createHash } from 'node:crypto';
import { lstat, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the content folder: its bytes, or why they were not read. */
export interface RawFile {
  /** Path from the content folder, forward slashes. */
  path: string;
  /** Bytes. */
  size: number;
  bytes?: Buffer;
  refused?: 'symlink' | 'tooLarge' | 'unreadable';
}

/** Largest size that is read, in bytes. Entries are text of a few kilobytes; attached files may be scans. */
export function maxBytesOf(path: string): number {
  return (path.startsWith('files/') ? 50 : 1) * 1024 * 1024;
}

/**
 * Reads the whole content folder, sorted by path so that the order of the disk does not matter. Hidden files are passed
 * over. Symbolic links are refused: they could lead out of the folder. A folder that cannot be listed counts as one
 * file that cannot be read.
 * @param dir the content folder; a missing one reads as empty
 */
export async function readFiles(dir: string): Promise<RawFile[]> {
  const paths = await listPaths(dir, '');
  const files: RawFile[] = [];
  for (let start = 0; start < paths.length; start += 64) {
    files.push(...(await Promise.all(paths.slice(start, start + 64).map((path) => readOne(dir, path)))));
  }
  return files;
}

async function listPaths(dir: string, prefix: string): Promise<string[]> {
  const entries = await readdir(join(dir, prefix), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return prefix === '' ? [] : [prefix];
  const visible = entries
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    visible.map(async (entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? listPaths(dir, path) : [path];
    }),
  );
  return nested.flat();
}

/** Reads one file of a content folder. @param path from the folder */
export async function readOne(dir: string, path: string): Promise<RawFile> {
  const absolute = join(dir, path);
  try {
    const stat = await lstat(absolute);
    if (stat.isSymbolicLink()) return { path, size: 0, refused: 'symlink' };
    if (!stat.isFile()) return { path, size: 0, refused: 'unreadable' };
    if (stat.size > maxBytesOf(path)) return { path, size: stat.size, refused: 'tooLarge' };
    return { path, size: stat.size, bytes: await readFile(absolute) };
  } catch {
    return { path, size: 0, refused: 'unreadable' };
  }
}

/** SHA-256 over paths and bytes, hexadecimal; the same files give the same hash on every machine. */
export function hashFiles(files: readonly RawFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.path}\0${file.size}\0`);
    hash.update(file.bytes ?? file.refused ?? '');
  }
  return hash.digest('hex');
}
