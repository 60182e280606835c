import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/chromium.ts';
import { generateContent } from '../generate.ts';
import { runMeasured } from '../measure/run-measured.ts';
import { serveCompressed } from '../web/serve-compressed.ts';
import type { SearchVisit, SearchVisits } from './visit-search.ts';
import { visitSearch } from './visit-search.ts';

const buildScript = new URL('../../src/cli/build.ts', import.meta.url);
const base = '/nastavnichestvo/';
const buildLimitSeconds = 600;

/**
 * Builds generated content of each size and searches it on a slow phone.
 * @param tell told what is being done
 */
export async function measureSearch(
  sizes: readonly number[],
  runs: number,
  tell: (step: string) => void,
): Promise<SearchVisits[]> {
  const measured: SearchVisits[] = [];
  for (const entries of sizes) measured.push({ entries, visits: await measureSize(entries, runs, tell) });
  return measured;
}

async function measureSize(
  entries: number,
  runs: number,
  tell: (step: string) => void,
): Promise<SearchVisit[]> {
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-bench-'));
  const stops: (() => Promise<void>)[] = [() => rm(workDir, { recursive: true, force: true })];
  try {
    tell(`Записей: ${entries}, сборка`);
    const [contentDir, outDir] = [join(workDir, 'content'), join(workDir, 'out')];
    await generateContent(contentDir, entries);
    await runMeasured(buildScript, ['--content', contentDir, '--out', outDir], buildLimitSeconds);
    const site = await serveCompressed(outDir, base);
    stops.unshift(() => site.stop());
    const browser = await launchChromium();
    stops.unshift(() => browser.close());
    const visits: SearchVisit[] = [];
    for (let run = 1; run <= runs; run += 1) {
      tell(`Записей: ${entries}, посещение ${run} из ${runs}`);
      visits.push(await visitSearch(browser, `${site.address}poisk/`));
    }
    return visits;
  } finally {
    for (const stop of stops) await stop();
  }
}
