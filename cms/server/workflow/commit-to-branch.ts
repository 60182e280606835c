import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { identity } from '../git/commit-files.ts';
import type { Repository } from '../git/open-repository.ts';
import { gitText } from '../git/run-git.ts';
import type { FileChange } from '../write/batch.ts';
import { statusTrailer } from './branch.ts';
import type { ReviewStatus } from './branch.ts';

export interface BranchCommit {
  /** Full name of the branch. */
  ref: string;
  /** The commit to build upon. */
  parent: string;
  /** The branch exists and stands at `parent`. */
  exists: boolean;
  changes: readonly FileChange[];
  message: string;
  status: ReviewStatus;
}

/**
 * Adds a commit to a branch that nobody has checked out: neither the working tree nor its index is touched.
 * @throws GitError when the branch has moved meanwhile
 */
export async function commitToBranch(
  { dir, gitDir, prefix, author }: Repository,
  { ref, parent, exists, changes, message, status }: BranchCommit,
): Promise<void> {
  const index = join(gitDir, `cms-index.${randomUUID()}`);
  const env = { GIT_INDEX_FILE: index };
  try {
    await gitText(dir, ['read-tree', parent], { env });
    for (const { path, bytes } of changes) {
      const blob = await gitText(dir, ['hash-object', '-w', '--stdin'], { input: bytes ?? '' });
      const cacheInfo = `100644,${blob},${prefix}${path}`;
      await gitText(dir, ['update-index', '--add', '--cacheinfo', cacheInfo], { env });
    }
    const tree = await gitText(dir, ['write-tree'], { env });
    const input = `${message}\n\n${statusTrailer}: ${status}\n`;
    const commit = await gitText(dir, ['commit-tree', tree, '-p', parent, '-F', '-'], {
      input,
      env: identity(author),
    });
    await gitText(dir, ['update-ref', ref, commit, exists ? parent : '0'.repeat(parent.length)]);
  } finally {
    await rm(index, { force: true });
    await rm(`${index}.lock`, { force: true });
  }
}
