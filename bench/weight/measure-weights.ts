import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../tests/support/chromium.ts';
import { buildDemo, demoBase } from '../web/build-demo.ts';
import { serveCompressed } from '../web/serve-compressed.ts';
import type { MarkdownPage } from './demo-pages.ts';
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

const ownName = 'наш раздел';

/** What was measured of one generator. */
interface GeneratorWeights {
  name: string;
  /** Seconds of each build. */
  builds: number[];
  pages: { address: string; load: PageLoad }[];
}

/** The generators side by side, and why one of them is not among them. */
export interface WeightComparison {
  measured: GeneratorWeights[];
  missing: string[];
}

type SetUp = (folder: string, pages: readonly MarkdownPage[]) => Promise<Generator[]>;

/** Generators of others: name and folder. What cannot be installed or does not come out right is left out. */
const others: readonly [name: string, folder: string, setUp: SetUp][] = [
  ['Starlight', 'starlight', async (folder, pages) => [await setUpStarlight(folder, pages)]],
  ['Hugo', 'hugo', setUpHugo],
];

/**
 * Builds the same texts with our program, with Starlight and with Hugo, serves them compressed alike (gzip of level 6)
 * and visits the same pages. The others get the built pages back as Markdown.
 * @param tell told what is being done
 */
export async function measureWeights(runs: number, tell: (step: string) => void): Promise<WeightComparison> {
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-bench-'));
  try {
    const own = join(workDir, 'own');
    tell('Собираю раздел');
    const ours: Generator = {
      name: ownName,
      dir: own,
      build: async () => (await buildDemo(own)).wallSeconds,
    };
    await ours.build();
    const pages = await readMarkdownPages(own, demoBase);
    const measured = [await measure(ours, runs, tell)];
    const missing: string[] = [];
    for (const [name, folder, setUp] of others) {
      try {
        tell(`Ставлю ${name}`);
        const generators = await setUp(join(workDir, folder), pages);
        for (const generator of generators) measured.push(await measure(generator, runs, tell));
      } catch (error) {
        const reason = error instanceof Error ? error.message.trim() : String(error);
        tell(`${name}: не измерено. ${reason}`);
        missing.push(`${name}: ${reason.split('\n')[0]}`);
      }
    }
    return { measured, missing };
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
  const site = await serveCompressed(dir, demoBase, ['gzip'], name === ownName);
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
