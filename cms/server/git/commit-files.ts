import { Refusal } from '../refusal.ts';
import type { Repository } from './open-repository.ts';
import { requireQuietRepository, whenUnlocked } from './repository-state.ts';
import { GitError, gitText, runGit } from './run-git.ts';

/**
 * Commits the state of exactly these files; whatever else is changed or staged stays as it is. Hooks run as in any
 * commit. When it fails, the index is as before.
 * @param paths from the content folder; a path without a file is a deletion
 * @returns false when the files are as the last commit has them, or the repository ignores them
 * @throws Refusal that says in Russian why there is no commit
 */
export async function commitFiles(
  repository: Repository,
  paths: readonly string[],
  message: string,
): Promise<boolean> {
  await requireQuietRepository(repository);
  return whenUnlocked(() => commitOnly(repository, paths, message));
}

async function commitOnly(
  repository: Repository,
  paths: readonly string[],
  message: string,
): Promise<boolean> {
  const { dir, author } = repository;
  const changed = await changedPaths(repository, paths);
  if (changed.length === 0) return false;
  const staged = await gitText(dir, ['ls-files', '--stage', '--full-name', '-z', '--', ...changed]);
  await gitText(dir, ['add', '--all', '--', ...changed]);
  const { code, stderr } = await runGit(
    dir,
    ['commit', '--quiet', '--cleanup=whitespace', '--file=-', '--only', '--', ...changed],
    {
      input: message,
      env: identity(author),
    },
  ).catch(async (error: unknown) => {
    await restoreIndex(repository, changed, staged);
    throw error;
  });
  if (code === 0) return true;
  await restoreIndex(repository, changed, staged);
  const failure = new GitError(['commit'], stderr);
  if (failure.code !== undefined || /\.lock': File exists/.test(stderr)) throw failure;
  throw new Refusal('failed', describeFailure(stderr));
}

/** Who a commit is by, for git's environment. */
export function identity({ name, email }: Repository['author']): Record<string, string> {
  return {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}

/** Those that differ from the last commit; not what the repository ignores, nor a deleted file that it never knew. */
async function changedPaths({ dir, prefix }: Repository, paths: readonly string[]): Promise<string[]> {
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all'];
  const lines = (await gitText(dir, [...args, '--', ...paths])).split('\0').filter((line) => line !== '');
  const found = new Set(lines.map((line) => line.slice(3)));
  return paths.filter((path) => found.has(`${prefix}${path}`));
}

async function restoreIndex({ dir }: Repository, paths: readonly string[], staged: string): Promise<void> {
  await runGit(dir, ['rm', '--cached', '--quiet', '--force', '--ignore-unmatch', '--', ...paths]);
  await runGit(dir, ['update-index', '-z', '--index-info'], { input: staged });
}

function describeFailure(stderr: string): string {
  const [line = ''] = stderr.trim().split('\n');
  const reason = line === '' ? '' : ` Git сообщает: ${line.slice(0, 200)}`;
  return `Сохранить не удалось: git не записал изменение, поэтому файл остался прежним.${reason}`;
}
