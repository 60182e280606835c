import type { Repository } from '../git/open-repository.ts';
import { gitText, runGit } from '../git/run-git.ts';

/** A file of a commit. */
export interface Blob {
  /** What git knows the content by, whatever line ends the working tree has. */
  id: string;
  /** As git would write it into the working tree: with its line ends and filters. */
  bytes: Buffer;
}

/** @param path from the content folder @param commit its full hash @returns undefined when the commit has no such file */
export async function blobAt(
  { dir, prefix }: Repository,
  path: string,
  commit: string,
): Promise<Blob | undefined> {
  const name = `${commit}:${prefix}${path}`;
  const found = await runGit(dir, ['rev-parse', '--verify', '--quiet', name]);
  if (found.code !== 0) return undefined;
  const { code, stdout } = await runGit(dir, ['cat-file', '--filters', name]);
  return code === 0 ? { id: found.stdout.toString().trim(), bytes: stdout } : undefined;
}

/** The id that a file with these bytes would have in a commit. @param path from the content folder */
export function blobIdOf({ dir }: Repository, path: string, bytes: Uint8Array): Promise<string> {
  return gitText(dir, ['hash-object', `--path=${path}`, '--stdin'], { input: bytes });
}

/** The same of a file of the working tree; undefined when there is none. @throws GitError */
export async function blobIdOnDisk({ dir }: Repository, path: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(dir, ['hash-object', '--', path]);
  return code === 0 ? stdout.toString().trim() : undefined;
}
