import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const probe = fileURLToPath(new URL('./warm-probe.ts', import.meta.url));

/** Milliseconds of rules and section («site») in one process that has read the content. */
export interface WarmTimes {
  /** For the first time. */
  coldMs: number;
  /** After a change in the text of one entry. */
  textMs: number;
  /** After a change in the name of one person who may not be named. */
  nameMs: number;
}

/** @throws Error when it takes longer than `limitSeconds` or fails */
export async function measureWarm(contentDir: string, limitSeconds: number): Promise<WarmTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [probe, contentDir], {
    timeout: limitSeconds * 1000,
    killSignal: 'SIGKILL',
  });
  return JSON.parse(stdout) as WarmTimes;
}
