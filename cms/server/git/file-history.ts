import type { SavedVersion } from '../../api/types.ts';
import type { Repository } from './open-repository.ts';
import { gitText, runGit } from './run-git.ts';

/** How many versions of a file are listed. */
const longestHistory = 100;

/** Saved states of a file, the last one first; the file's former names are not followed. @param path from the content folder */
export async function historyOf({ dir }: Repository, path: string): Promise<SavedVersion[]> {
  const { code, stdout } = await runGit(dir, [
    'log',
    `--max-count=${longestHistory}`,
    '--no-show-signature',
    '--format=%H%x00%aI%x00%an%x00%s',
    '--',
    path,
  ]);
  // A repository without a commit has no history.
  if (code !== 0) return [];
  return stdout
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [commit = '', at = '', author = '', message = ''] = line.split('\0');
      return { commit, at, author, message };
    });
}

/**
 * The file as a commit has it.
 * @param path from the content folder
 * @param commit its full hash, or `HEAD`
 * @returns undefined when the commit has no such file, or there is no such commit
 */
export async function fileAt(
  { dir, prefix }: Repository,
  path: string,
  commit: string,
): Promise<Buffer | undefined> {
  if (!/^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return undefined;
  const { code, stdout } = await runGit(dir, ['cat-file', 'blob', `${commit}:${prefix}${path}`]);
  return code === 0 ? stdout : undefined;
}

/** The same as git would put it on the disk, with the line ends of this computer. */
async function fileForDisk(
  { dir, prefix }: Repository,
  path: string,
  commit: string,
): Promise<Buffer | undefined> {
  const { code, stdout } = await runGit(dir, ['cat-file', '--filters', `${commit}:${prefix}${path}`]);
  return code === 0 ? stdout : undefined;
}

/**
 * The file before the last commit that touched it, as git would put it on the disk.
 * @returns undefined when no commit did; `bytes` is undefined when that commit created it
 */
export async function stateBefore(
  repository: Repository,
  path: string,
): Promise<{ commit: string; bytes: Buffer | undefined } | undefined> {
  const [last] = await historyOf(repository, path);
  if (last === undefined) return undefined;
  const parent = await gitText(repository.dir, ['rev-parse', '--verify', '--quiet', `${last.commit}^`]).catch(
    () => '',
  );
  return {
    commit: last.commit,
    bytes: parent === '' ? undefined : await fileForDisk(repository, path, parent),
  };
}
