import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Refusal } from '#register/refusal';

/** The variables of a hook or of another program that would lead git to another repository. */
const misleading =
  /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|COMMON_DIR)$/;

/** There is no program git on this computer. */
export class GitMissing extends Refusal {}

/** Starts git without a shell; paths come as they are written. */
export function startGit(dir: string, args: readonly string[]): ChildProcess {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.test(name)));
  return spawn('git', ['-C', dir, '-c', 'core.quotepath=off', ...args], {
    env: { ...env, LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/**
 * Waits for the end of git.
 * @throws Refusal with git's own last line when it failed or is not installed
 */
export async function endOfGit(child: ChildProcess, purpose: string): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2000)));
  await new Promise<void>((resolve, reject) => {
    child.on('error', (cause: NodeJS.ErrnoException) => {
      reject(
        cause.code === 'ENOENT'
          ? new GitMissing('Не найдена программа git. Установите её и повторите команду.', { cause })
          : new Refusal('Не удалось запустить программу git. Проверьте её и повторите команду.', { cause }),
      );
    });
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const last = complaint.trim().split('\n').at(-1) ?? '';
      reject(new Refusal(`Git не справился (${purpose}): ${last}`));
    });
  });
}

/** Runs git and returns what it printed. @throws Refusal when it failed */
export async function runGit(dir: string, args: readonly string[], purpose: string): Promise<Buffer> {
  const child = startGit(dir, args);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin?.end();
  await endOfGit(child, purpose);
  return Buffer.concat(chunks);
}
