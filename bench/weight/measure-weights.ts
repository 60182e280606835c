import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/chromium.ts';
import { buildDemo, demoBase } from '../web/build-demo.ts';
import { serveCompressed } from '../web/serve-compressed.ts';
import { readMarkdownPages } from './demo-pages.ts';
import type { Generator } from './generator.ts';
import { setUpHugo } from './hugo.ts';
import { setUpStarlight } from './starlight.ts';
import type { PageLoad } from './visit.ts';
import { visitPage } from './visit.ts';

/** Pages that all sites have; the home page is a shop window of its own in each theme. */
const compared = [
  ...['programmy/', 'programmy/pervye-shagi/', 'nastavniki/', 'keysy/tishina-ne-tsel/', 'dokumenty/'],
  ...['dokumenty/prikaz-40-o/', 'novosti/sem-minut-na-razgovor/', 'dorozhnaya-karta/karta-2026/'],
  ...['pokazateli/', 'samoproverka/', 'o-sisteme/'],
];

/** What was measured of one generator. */
export interface GeneratorWeights {
  name: string;
  /** Seconds of each build. */
  builds: number[];
  pages: { address: string; load: PageLoad }[];
}

/**
 * Builds the same texts with our program, with Starlight and with Hugo, serves them alike (gzip of level 6) and visits
 * the same pages. The others get the built pages back as Markdown.
 * @param tell told what is being done
 */
export async function measureWeights(
  runs: number,
  tell: (step: string) => void,
): Promise<GeneratorWeights[]> {
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-bench-'));
  try {
    const own = join(workDir, 'own');
    tell('Собираю раздел');
    const ours: Generator = {
      name: 'наш раздел',
      dir: own,
      build: async () => (await buildDemo(own)).wallSeconds,
    };
    await ours.build();
    const pages = await readMarkdownPages(own, demoBase);
    tell('Ставлю Starlight');
    const starlight = await setUpStarlight(join(workDir, 'starlight'), pages);
    tell('Ставлю тему для Hugo');
    const hugo = await setUpHugo(join(workDir, 'hugo'), pages);
    const measured: GeneratorWeights[] = [];
    for (const generator of [ours, starlight, hugo]) measured.push(await measure(generator, runs, tell));
    return measured;
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

async function measure(
  { name, dir, build }: Generator,
  runs: number,
  tell: (step: string) => void,
): Promise<GeneratorWeights> {
  const builds: number[] = [];
  for (let run = 1; run <= runs; run += 1) {
    tell(`${name}: сборка ${run} из ${runs}`);
    builds.push(await build());
  }
  tell(`${name}: страницы`);
  const site = await serveCompressed(dir, demoBase, ['gzip']);
  const browser = await launchChromium();
  try {
    const pages: GeneratorWeights['pages'] = [];
    for (const address of compared)
      pages.push({ address, load: await visitPage(browser, `${site.address}${address}`) });
    return { name, builds, pages };
  } finally {
    await browser.close();
    await site.stop();
  }
}
