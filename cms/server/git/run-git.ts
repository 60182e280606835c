import { execFile } from 'node:child_process';

/** What git said. */
export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

export interface GitInput {
  input?: string | Uint8Array;
  env?: Readonly<Record<string, string>>;
}

/** A git command that did not succeed; `stderr` is in English, for the code and never for the editor. */
export class GitError extends Error {
  readonly stderr: string;
  /** As of an error of the disk itself; undefined for all else. */
  readonly code: 'ENOSPC' | undefined;
  constructor(args: readonly string[], stderr: string) {
    super(`git ${args[0] ?? ''}: ${stderr.trim()}`);
    this.stderr = stderr;
    this.code = /No space left|Out of disk ?space|quota exceeded/i.test(stderr) ? 'ENOSPC' : undefined;
  }
}

/** Milliseconds; hooks run in this time too. */
const longestRun = 60_000;
const mostBytes = 64 * 1024 * 1024;

/** What would make git look at another repository, or wait for somebody at a terminal. */
const passedOver =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|COMMON_DIR|NAMESPACE|CONFIG.*|EDITOR|ASKPASS|PREFIX)$/;

/** Paths are no patterns, messages are English for the code, nobody is asked anything. */
const own = { GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };

/**
 * Runs the system's git, without a shell. Paths are taken literally; the caller puts `--` in front of them.
 * @throws Error with the code ENOENT when there is no git
 */
export function runGit(
  dir: string,
  args: readonly string[],
  { input, env }: GitInput = {},
): Promise<GitResult> {
  const inherited = Object.entries(process.env).filter(([name]) => !passedOver.test(name));
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-c', 'core.quotePath=false', ...args],
      {
        cwd: dir,
        encoding: 'buffer',
        maxBuffer: mostBytes,
        timeout: longestRun,
        windowsHide: true,
        env: { ...Object.fromEntries(inherited), ...own, ...env },
      },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.killed === true ? -1 : error.code;
        if (typeof code === 'number') resolve({ code, stdout, stderr: stderr.toString() });
        else reject(error instanceof Error ? error : new GitError(args, 'did not run'));
      },
    );
    // A git that ends before it has read everything is told of by its exit code.
    child.stdin?.on('error', () => undefined).end(input ?? '');
  });
}

/** Output of a git command that must succeed. @throws GitError */
async function gitBytes(dir: string, args: readonly string[], input?: GitInput): Promise<Buffer> {
  const { code, stdout, stderr } = await runGit(dir, args, input);
  if (code !== 0) throw new GitError(args, stderr);
  return stdout;
}

/** The same as text without the last line end. @throws GitError */
export async function gitText(dir: string, args: readonly string[], input?: GitInput): Promise<string> {
  return (await gitBytes(dir, args, input)).toString().replace(/\n$/, '');
}
