import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDemo, demoBase } from '../web/build-demo.ts';
import { serveCompressed } from '../web/serve-compressed.ts';
import type { LighthouseVisit } from './visit-page.ts';
import { visitWithLighthouse } from './visit-page.ts';

/** Main templates and their pages in the demonstration school. */
const pages: readonly [name: string, address: string][] = [
  ['главная', ''],
  ['программа', 'programmy/pervye-shagi/'],
  ['документы', 'dokumenty/'],
  ['наставники', 'nastavniki/'],
  ['показатели', 'pokazateli/'],
  ['поиск', 'poisk/'],
  ['самопроверка', 'samoproverka/'],
];

/** All visits of one page. */
export interface PageVisits {
  name: string;
  visits: LighthouseVisit[];
}

/** Builds the demonstration school, serves it compressed and lets Lighthouse look at its main pages. */
export async function measureLighthouse(runs: number, tell: (step: string) => void): Promise<PageVisits[]> {
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-bench-'));
  try {
    tell('Собираю раздел');
    await buildDemo(workDir);
    const site = await serveCompressed(workDir, demoBase);
    try {
      const measured: PageVisits[] = [];
      for (const [name, address] of pages) {
        const visits: LighthouseVisit[] = [];
        for (let run = 1; run <= runs; run += 1) {
          tell(`${name}, прогон ${run} из ${runs}`);
          visits.push(await visitWithLighthouse(`${site.address}${address}`));
        }
        measured.push({ name, visits });
      }
      return measured;
    } finally {
      await site.stop();
    }
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}
