import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measurement } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';
import { measureWarm } from './warm-times.ts';
import type { WarmTimes } from './warm-times.ts';

const floorScript = new URL('./floor.ts', import.meta.url);
const checkScript = new URL('../../src/cli/check.ts', import.meta.url);
const buildScript = new URL('../../src/cli/build.ts', import.meta.url);

export const taskNames = ['floor', 'check', 'build', 'rebuild'] as const;
export type TaskName = (typeof taskNames)[number];

/** Every task once, one after another on the same content. */
export interface Round {
  results: Readonly<Record<TaskName, Measurement>>;
  /** HTML pages of the built section. */
  pages: number;
  /** Rules and section again in one process. */
  warm: WarmTimes;
}

export interface RoundOptions {
  contentDir: string;
  /** A folder that no build has seen. */
  outDir: string;
  /** Path from `contentDir` of the `.mdx` entry that changes before the last build. */
  changedFile: string;
  limitSeconds: number;
}

/** Measures floor, check, warm rules, build and rebuild; leaves the content as it was, and neither output nor cache. */
export async function runRound({
  contentDir,
  outDir,
  changedFile,
  limitSeconds,
}: RoundOptions): Promise<Round> {
  const run = (script: URL, ...args: string[]) => runMeasured(script, args, limitSeconds);
  const build = () => run(buildScript, '--content', contentDir, '--out', outDir);
  const changedPath = join(contentDir, changedFile);
  const source = await readFile(changedPath, 'utf8');
  try {
    const floor = await run(floorScript, contentDir);
    const check = await run(checkScript, '--content', contentDir);
    const warm = await measureWarm(contentDir, limitSeconds);
    const cold = await build();
    await writeFile(changedPath, `${source}\nПосле встречи запись дополнили.\n`);
    const rebuild = await build();
    return { results: { floor, check, build: cold, rebuild }, warm, pages: await countPages(outDir) };
  } finally {
    await writeFile(changedPath, source);
    await rm(outDir, { recursive: true, force: true });
  }
}

async function countPages(dir: string): Promise<number> {
  const names = await readdir(dir, { recursive: true });
  return names.filter((name) => name.endsWith('.html')).length;
}
