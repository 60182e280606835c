import { realpath } from 'node:fs/promises';
import { runGit } from './run-git.ts';

/** The repository that keeps the history of the content folder. */
export interface Repository {
  /** Absolute path of the content folder; git runs here. */
  dir: string;
  /** Path of the content folder from the top of the repository, with a slash at the end; empty at the top itself. */
  prefix: string;
  /** Absolute path of the folder `.git`. */
  gitDir: string;
  author: Author;
}

interface Author {
  name: string;
  email: string;
}

const nobody: Author = { name: 'Редактор раздела', email: 'editor@localhost' };

/**
 * Finds the repository of a content folder.
 * @returns undefined without git, without a repository, and where a repository above does not want the folder
 */
export async function openRepository(contentDir: string): Promise<Repository | undefined> {
  const dir = await realpath(contentDir);
  try {
    const { code, stdout } = await runGit(dir, [
      'rev-parse',
      '--is-inside-work-tree',
      '--show-prefix',
      '--absolute-git-dir',
    ]);
    const [isInside, prefix, gitDir] = stdout.toString().split('\n');
    if (code !== 0 || isInside !== 'true' || prefix === undefined || !gitDir) return undefined;
    // Of all commands this one alone knows no literal paths.
    const env = { GIT_LITERAL_PATHSPECS: '0' };
    const ignored = await runGit(dir, ['check-ignore', '-q', '--', 'school.json'], { env });
    if (ignored.code !== 1) return undefined;
    const [name, email] = [await configOf(dir, 'user.name'), await configOf(dir, 'user.email')];
    return { dir, prefix, gitDir, author: { name: name || nobody.name, email: email || nobody.email } };
  } catch {
    return undefined;
  }
}

async function configOf(dir: string, key: string): Promise<string> {
  const { stdout } = await runGit(dir, ['config', key]);
  return stdout.toString().trim();
}
