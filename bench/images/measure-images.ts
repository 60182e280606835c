import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeImage } from '../../src/og/draw/compose.ts';
import { getPainter } from '../../src/og/draw/draw-image.ts';
import { drawOnce } from '../../src/og/draw/image-cache.ts';

/** What the images of so many pages cost. */
export interface ImageCost {
  pages: number;
  /** Drawn for the first time, by one process. */
  cold: PassCost;
  /** The same again: nothing is drawn. */
  again: PassCost;
  meanBytes: number;
  /** Memory of the process after the first time, in megabytes. */
  megabytes: number;
}

interface PassCost {
  wallMs: number;
  cpuMs: number;
}

const look = { accent: '#0b5f74', mark: 'M5 12h14M13 6l6 6-6 6' };
const titles = [
  'Первые шаги',
  'Круглый стол «Наставник: друг, тренер, зеркало?»',
  'Об утверждении положения о системе наставничества педагогических работников в образовательных организациях',
];

/** Draws the images of so many pages with titles of all lengths, twice, beginning with nothing; size after size. */
export async function measureImages(sizes: readonly number[]): Promise<ImageCost[]> {
  const costs: ImageCost[] = [];
  for (const pages of sizes) costs.push(await measureSize(pages));
  return costs;
}

async function measureSize(pages: number): Promise<ImageCost> {
  const dir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-images-'));
  try {
    let bytes = 0;
    const pass = async () => {
      const start = { wall: performance.now(), cpu: process.cpuUsage() };
      const painter = await getPainter();
      for (let page = 0; page < pages; page += 1) {
        const title = `${titles[page % titles.length]} – ${page}`;
        const image = { title, school: 'СШ «Родник»', kindWord: 'Документ', detail: 'Приказ от 10.09.2022' };
        bytes += (await drawOnce(composeImage(image, look), painter, dir)).length;
      }
      const { user, system } = process.cpuUsage(start.cpu);
      return { wallMs: performance.now() - start.wall, cpuMs: (user + system) / 1000 };
    };
    const cold = await pass();
    const megabytes = process.memoryUsage.rss() / 2 ** 20;
    const again = await pass();
    return { pages, cold, again, meanBytes: bytes / pages / 2, megabytes };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
