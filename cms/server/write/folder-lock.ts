import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { processIsAlive } from '#cli/process-is-alive';
import { Refusal } from '../refusal.ts';

/** Milliseconds: how long to wait for another server, and after which time a lock belongs to nobody. */
const longestWait = 30_000;
const longestHold = 300_000;
const pause = 50;

/**
 * Does something while no other process with the same lock file does. The lock of a process that is gone does not count.
 * @param path absolute path of the lock file, in a folder that is there
 * @throws Refusal when another process holds it too long
 */
export async function withFolderLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const token = `${process.pid} ${randomUUID()}`;
  const end = performance.now() + longestWait;
  while (!(await take(path, token))) {
    if (performance.now() > end)
      throw new Refusal(
        'failed',
        'Содержание сейчас сохраняет другая программа. Подождите минуту и сохраните ещё раз.',
      );
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  try {
    return await work();
  } finally {
    if ((await holderOf(path)) === token) await rm(path, { force: true });
  }
}

async function take(path: string, token: string): Promise<boolean> {
  const file = await open(path, 'wx').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return undefined;
  });
  if (file === undefined) {
    await removeStale(path);
    return false;
  }
  try {
    await file.writeFile(token).finally(() => file.close());
    return true;
  } catch (error) {
    // A full disk: nobody else shall wait for this one.
    await rm(path, { force: true });
    throw error;
  }
}

/** Takes the lock of a dead process away. Only one of several who try succeeds: the others find no file to rename. */
async function removeStale(path: string): Promise<void> {
  const holder = await holderOf(path);
  if (holder === undefined || !(await isStale(path, holder))) return;
  const aside = `${path}.${randomUUID()}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  // Somebody else was quicker, and this is already the next holder's.
  if ((await holderOf(aside)) !== holder) await rename(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isStale(path: string, holder: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  // A lock without a pid is being written, or its writer died in that moment.
  const pid = Number(holder.split(' ')[0]);
  return age > longestHold || (pid > 0 ? !processIsAlive(pid) : age > longestWait / 10);
}

async function holderOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
