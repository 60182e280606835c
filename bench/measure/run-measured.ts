import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watchDescendants } from './child-memory.ts';
import type { ProcessUsage } from './usage.ts';
import { usageFileVariable } from './usage.ts';

const probe = new URL('./usage-probe.ts', import.meta.url).href;
const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What one run of a command cost. */
export interface Measurement {
  wallSeconds: number;
  /** User and system time; with that of child processes where the system tells it (Linux). */
  cpuSeconds: number;
  /** Peak resident set of the Node process. */
  peakMegabytes: number;
  /** Largest peak of a single process below it, such as Pagefind's; undefined where none was seen. */
  childPeakMegabytes?: number;
}

/**
 * Runs a script of the project with the Node of this process and measures it from start to end.
 * @throws Error when it takes longer than `limitSeconds` or ends with a code other than 0
 */
export async function runMeasured(
  script: URL,
  args: readonly string[],
  limitSeconds: number,
): Promise<Measurement> {
  const usageFile = join(tmpdir(), `bench-usage-${process.pid}.json`);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', probe, fileURLToPath(script), ...args], {
    cwd: projectRoot,
    env: { ...process.env, [usageFileVariable]: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitSeconds * 1000,
    killSignal: 'SIGKILL',
  });
  const stopWatching = watchDescendants(child.pid ?? 0);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output = (output + chunk).slice(-2000);
    });
  }
  const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal }));
    },
  );
  const name = basename(script.pathname);
  const wallSeconds = (performance.now() - start) / 1000;
  const childPeak = stopWatching();
  if (signal !== null) throw new Error(`${name}: остановлен (${signal}), предел ${limitSeconds} с`);
  if (code !== 0) throw new Error(`${name}: код ${code}\n${output}`);
  const usage = JSON.parse(await readFile(usageFile, 'utf8')) as ProcessUsage;
  await rm(usageFile);
  return {
    wallSeconds,
    cpuSeconds: usage.cpuSeconds + (usage.childrenCpuSeconds ?? 0),
    peakMegabytes: usage.peakMegabytes,
    ...(childPeak === undefined ? {} : { childPeakMegabytes: childPeak }),
  };
}
