import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ImageDescription, Look } from '../types.ts';
import { composeImage, imageSize } from './compose.ts';
import { getPainter } from './draw-image.ts';
import type { Painter } from './draw-image.ts';
import { readFonts } from './fonts.ts';
import { drawOnce, removeOldImages } from './image-cache.ts';
import { readEmblem } from './read-emblem.ts';

const look: Look = { accent: '#0b5f74', mark: 'M4 4h16v16H4z' };
const image: ImageDescription = {
  ...{ title: 'Ещё «Подъём» – приказ № 40-о', school: 'СШ «Родник»' },
  ...{ kindWord: 'Документ', detail: 'приказ от 10.09.2026' },
};
const treeOf = (changes: Partial<ImageDescription> = {}, more: Partial<Look> = {}) =>
  composeImage({ ...image, ...changes }, { ...look, ...more });

let dir: string;
let painter: Painter;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'og-images-'));
  painter = await getPainter();
});

afterAll(() => rm(dir, { recursive: true }));

describe('an image', () => {
  test('is a small PNG of the size that it is announced with, the same each time', async () => {
    const png = await painter.draw(treeOf());
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...imageSize });
    expect(png.length).toBeGreaterThan(5_000);
    expect(png.length).toBeLessThan(60_000);
    expect(await painter.draw(treeOf())).toEqual(png);
  });

  test('has the same bytes on every machine', async () => {
    const hash = createHash('sha256')
      .update(await painter.draw(treeOf()))
      .digest('hex');
    expect(hash).toMatchInlineSnapshot(`"fc1cab9709fd6de2f7e26471e1dbddbfbdb41ede6a94a8e7d824029a4914bad6"`);
  });

  test.each<[string, Partial<ImageDescription>, Partial<Look>]>([
    ['its title', { title: 'Еще «Подъём» – приказ № 40-о' }, {}],
    ['its kind', { kindWord: 'Кейс' }, {}],
    ['its detail', { detail: 'приказ от 11.09.2026' }, {}],
    ['the school', { school: 'СШ «Роднuк»' }, {}],
    ['the colour', {}, { accent: '#7a1f5c' }],
    ['the sign', {}, { mark: 'M4 4h12v12H4z' }],
  ])('shows %s', async (_what, changes, more) => {
    expect(await painter.draw(treeOf(changes, more))).not.toEqual(await painter.draw(treeOf()));
  });

  test('stays below 60 KB and in its frame with the longest texts', async () => {
    const words = 'Высокопревосходительствующий наставник '.repeat(40);
    const texts = { title: words, school: words, kindWord: words, detail: words };
    const png = await painter.draw(treeOf(texts));
    expect(png.length).toBeLessThan(60_000);
    for (const left of [0, 1140]) {
      const margin = sharp(png).extract({ left, top: 20, width: 60, height: 610 }).removeAlpha();
      expect((await margin.raw().toBuffer()).every((value) => value === 255)).toBe(true);
    }
  });
});

describe('the fonts', () => {
  const missingIn = async (text: string): Promise<string[]> => {
    const missing: string[] = [];
    await satori(treeOf({ title: text }) as unknown as Parameters<typeof satori>[0], {
      ...imageSize,
      fonts: await readFonts(),
      loadAdditionalAsset: (_language, sign) => {
        missing.push(sign);
        return Promise.resolve([]);
      },
    });
    return missing;
  };
  const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';

  test('have every letter and sign of Russian texts, and of other languages of Russia', async () => {
    for (const text of [russian, russian.toUpperCase(), '0123456789 «»„“–—…№§%+=:;,.!?()[]/&@\u00A0°'])
      expect(await missingIn(text)).toEqual([]);
    expect(await missingIn('Әә Өө Үү Җҗ Ңң Һһ Ҡҡ Ҫҫ Іі Ӳӳ Ӑӑ Ҥҥ abc XYZ')).toEqual([]);
    expect(await missingIn('漢')).toEqual(['漢']);
  });

  test('lack a sign: it is left out, no box is drawn', async () => {
    const clean = await painter.draw(treeOf({ title: 'Ёж 1 друг' }));
    expect(await painter.draw(treeOf({ title: 'Ёж漢 1 друг👩‍👩‍👧' }))).toEqual(clean);
  });
});

describe('an emblem', () => {
  test('is drawn small, in few colours, in place of the sign', async () => {
    const noise = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, index) => (index * 7919) % 251));
    const source = await sharp(noise, { raw: { width: 300, height: 200, channels: 3 } })
      .webp()
      .toBuffer();
    const emblem = await readEmblem(source, painter);
    expect(emblem).toBe(await readEmblem(source, painter));
    expect(emblem.length).toBeLessThan(12_000);
    const png = await painter.draw(treeOf({}, { emblem }));
    expect(await sharp(png).metadata()).toMatchObject({ isPalette: true, ...imageSize });
    expect(png).not.toEqual(await painter.draw(treeOf()));
  });
});

describe('kept images', () => {
  test('are drawn once: the second time nothing is drawn', async () => {
    const own = join(dir, 'own');
    let drawn = 0;
    const counting: Painter = {
      ...painter,
      draw: (tree) => {
        drawn += 1;
        return painter.draw(tree);
      },
    };
    const first = await drawOnce(treeOf(), counting, own);
    const second = await drawOnce(treeOf(), counting, own);
    expect(second).toEqual(first);
    expect(drawn).toBe(1);
    await drawOnce(treeOf({ title: 'Другое' }), counting, own);
    await drawOnce(treeOf(), { ...counting, version: 'another font' }, own);
    expect(drawn).toBe(3);
    const names = await readdir(own);
    expect(names).toHaveLength(3);
    expect(names.every((name) => /^[0-9a-f]{64}\.png$/.test(name))).toBe(true);
  });

  test('that were drawn longest ago go first', async () => {
    const own = join(dir, 'own');
    for (const [index, name] of ['a.png', 'b.png'].entries()) {
      await writeFile(join(own, name), '');
      await utimes(join(own, name), index + 1, index + 1);
    }
    await removeOldImages(own, 4);
    expect(await readdir(own)).toHaveLength(4);
    expect(await readdir(own)).not.toContain('a.png');
    expect((await readFile(join(own, 'b.png'))).length).toBe(0);
    await expect(removeOldImages(join(dir, 'none'), 1)).resolves.toBeUndefined();
  });
});
