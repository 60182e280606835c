import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { identity } from '../git/commit-files.ts';
import type { Repository } from '../git/open-repository.ts';
import { gitText } from '../git/run-git.ts';
import type { FileChange } from '../write/batch.ts';
import type { BlobChange } from './branch-changes.ts';
import { statusTrailer } from './branch.ts';
import type { ReviewStatus } from './branch.ts';
import { mediaTrailer } from './prepared-media.ts';

export interface BranchCommit {
  /** Full name of the branch. */
  ref: string;
  /** The commit to build upon. */
  parent: string;
  /** The branch exists and stands at `parent`. */
  exists: boolean;
  /** Besides the entry, only files that were made fit for the section. */
  changes: readonly FileChange[];
  message: string;
  status: ReviewStatus;
  /** Takes over what was published meanwhile. */
  merge?: BranchMerge;
}

export interface BranchMerge {
  /** The second parent, whose files are the ground. */
  head: string;
  /** What the branch has changed on it so far, beside the entry. */
  kept: readonly BlobChange[];
}

/**
 * Adds a commit to a branch that nobody has checked out: neither the working tree nor its index is touched.
 * @returns the hash of the commit
 * @throws GitError when the branch has moved meanwhile
 */
export async function commitToBranch(
  { dir, gitDir, prefix, author }: Repository,
  { ref, parent, exists, changes, message, status, merge }: BranchCommit,
): Promise<string> {
  const index = join(gitDir, `cms-index.${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await gitText(dir, ['read-tree', merge?.head ?? parent], { env });
    const kept = (merge?.kept ?? []).map(({ mode, id, name }) => `${mode} ${id}\t${name}\0`).join('');
    await gitText(dir, ['update-index', '-z', '--index-info'], { input: kept, env });
    const trailers = [`${statusTrailer}: ${status}`];
    for (const { path, bytes } of changes) {
      const args = ['hash-object', '-w', `--path=${path}`, '--stdin'];
      const blob = await gitText(dir, args, { input: bytes ?? '' });
      const cacheInfo = `100644,${blob},${prefix}${path}`;
      await gitText(dir, ['update-index', '--add', '--cacheinfo', cacheInfo], { env });
      if (path.startsWith('files/')) trailers.push(`${mediaTrailer}: ${blob}`);
    }
    const tree = await gitText(dir, ['write-tree'], { env });
    const parents = [parent, ...(merge === undefined ? [] : [merge.head])].flatMap((hash) => ['-p', hash]);
    const commit = await gitText(dir, ['commit-tree', tree, ...parents, '-F', '-'], {
      input: `${message}\n\n${trailers.join('\n')}\n`,
      env: identity(author),
    });
    await gitText(dir, ['update-ref', ref, commit, exists ? parent : '0'.repeat(parent.length)]);
    return commit;
  } finally {
    await rm(index, { force: true });
    await rm(`${index}.lock`, { force: true });
  }
}
