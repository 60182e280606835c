import { execFile } from 'node:child_process';

/** Milliseconds; a history that takes longer is done without. */
const longestRun = 20_000;
const mostBytes = 64 * 1024 * 1024;

/** The variables of a hook or of another program that would lead git to another repository. */
const misleading = /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|CONFIG.*|PREFIX)$/;

/**
 * Runs a reading command of the system's git, without a shell.
 * @returns what it printed; undefined when there is no git, no repository, or it failed
 */
export function runGit(dir: string, args: readonly string[]): Promise<string | undefined> {
  const inherited = Object.entries(process.env).filter(([name]) => !misleading.test(name));
  return new Promise((resolve) => {
    execFile(
      'git',
      ['--no-optional-locks', ...args],
      {
        ...{ cwd: dir, maxBuffer: mostBytes, timeout: longestRun, windowsHide: true },
        env: { ...Object.fromEntries(inherited), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
      },
      (error, stdout) => resolve(error === null ? stdout : undefined),
    );
  });
}
