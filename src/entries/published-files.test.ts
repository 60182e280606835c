import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPublishedFile } from './published-files.ts';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'published-'));
  await mkdir(path.join(dir, 'files'));
});
afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

const picture = sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } });
const behind = '<script>КАНАРЕЙКА</script>';

test.each([
  ['снимок.jpg', 'jpeg'],
  ['СНИМОК.JPEG', 'jpeg'],
  ['снимок.png', 'png'],
  ['снимок.webp', 'webp'],
] as const)('the original of a picture is never published: %s (case 54)', async (name, format) => {
  const original = Buffer.concat([await picture.clone().toFormat(format).toBuffer(), Buffer.from(behind)]);
  await writeFile(path.join(dir, 'files', name), original);
  const published = Buffer.from(await readPublishedFile(dir, name));
  expect(published.includes(behind)).toBe(false);
  expect(await sharp(published).metadata()).toMatchObject({ format, width: 9, height: 9 });
});

test('a picture that cannot be drawn is not published as it is', async () => {
  await writeFile(path.join(dir, 'files/снимок.png'), behind);
  await expect(readPublishedFile(dir, 'снимок.png')).rejects.toThrow();
});

test('a document stays as it is byte for byte: it may be signed', async () => {
  const bytes = Buffer.from('%PDF-1.7\nподпись');
  await writeFile(path.join(dir, 'files/приказ.pdf'), bytes);
  expect(Buffer.from(await readPublishedFile(dir, 'приказ.pdf')).equals(bytes)).toBe(true);
});

test('a photo that is shown only as a portrait is small', async () => {
  const create = { width: 1000, height: 1500, channels: 3, background: 'red' } as const;
  await sharp({ create }).jpeg().toFile(path.join(dir, 'files/портрет.jpg'));
  const sizeOf = async (isPortrait: boolean) => {
    const { width, height } = await sharp(await readPublishedFile(dir, 'портрет.jpg', isPortrait)).metadata();
    return [width, height];
  };
  expect(await sizeOf(true)).toEqual([427, 640]);
  expect(await sizeOf(false)).toEqual([1000, 1500]);
});
