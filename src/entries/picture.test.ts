import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePicture, measurePicture } from './picture.ts';

/** A picture that does not shrink to a few bytes: every pixel is another. */
function noise(width: number, height: number): Buffer {
  return Buffer.from(
    Array.from({ length: width * height * 3 }, (_, index) => (index * 7919 + (index >> 3)) % 251),
  );
}

const raw = { width: 60, height: 40, channels: 3 } as const;
const picture = sharp(noise(60, 40), { raw });

test.each(['png', 'jpeg', 'webp'] as const)('%s: whole, cut off and spoiled', async (format) => {
  const whole = await picture.clone().toFormat(format).toBuffer();
  const header = whole.subarray(0, 12);
  expect(await measurePicture(whole)).toEqual({ width: 60, height: 40 });
  expect(await measurePicture(whole.subarray(0, Math.floor(whole.length / 2)))).toBeUndefined();
  expect(await measurePicture(Buffer.concat([header, Buffer.alloc(500, 7)]))).toBeUndefined();
  expect(await measurePicture(header)).toBeUndefined();
});

test('a picture is made no larger than a page needs', async () => {
  const large = await sharp({ create: { ...raw, width: 4000, background: 'white' } })
    .png()
    .toBuffer();
  const { width, height } = await sharp(await encodePicture(large)).metadata();
  expect([width, height]).toEqual([1600, 16]);
});

const hidden = 'KANAREYKINA';

/** A chunk of PNG; its checksum is right. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A segment of JPEG behind its first two bytes. */
function withSegment(jpeg: Buffer, marker: number, text: string): Buffer {
  const segment = Buffer.alloc(4);
  segment.writeUInt16BE(0xff00 + marker);
  segment.writeUInt16BE(text.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), segment, Buffer.from(text, 'latin1'), jpeg.subarray(2)]);
}

const archive = Buffer.from(zipSync({ [`${hidden}.html`]: Buffer.from(hidden) }));

/** A red half and a blue half, taken with the camera on its side, with all that a camera and an editor write into it. */
async function cameraPicture(format: 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const halves = Buffer.alloc(64 * 32 * 3);
  for (let at = 0; at < halves.length; at += 3) halves[(at / 3) % 64 < 32 ? at : at + 2] = 255;
  const bytes = await sharp(halves, { raw: { width: 64, height: 32, channels: 3 } })
    .withExif({
      IFD0: { Artist: hidden, ImageDescription: hidden },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 42/1 0/1', GPSAreaInformation: hidden },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${hidden}</x:xmpmeta>`)
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer();
  const marked =
    format === 'jpeg'
      ? withSegment(withSegment(bytes, 0xfe, hidden), 0xed, `Photoshop 3.0\0${hidden}`)
      : format === 'png'
        ? Buffer.concat([
            bytes.subarray(0, -12),
            chunk('tEXt', Buffer.from(`Author\0${hidden}`)),
            chunk('prVt', Buffer.from(hidden)),
            bytes.subarray(-12),
          ])
        : bytes;
  return Buffer.concat([marked, Buffer.from(`<script>${hidden}</script>`), archive]);
}

test.each(['jpeg', 'png', 'webp'] as const)('%s: nothing hidden is published (case 54)', async (format) => {
  const source = await cameraPicture(format);
  const before = await sharp(source).metadata();
  expect(source.includes(hidden)).toBe(true);
  expect([before.exif, before.xmp, before.icc].every(Boolean), 'the source must hold what is to go').toBe(
    true,
  );
  expect(before.exif?.includes(hidden)).toBe(true);
  const published = Buffer.from(await encodePicture(source));
  const after = await sharp(published).metadata();
  expect(after).toMatchObject({ format, width: 32, height: 64 });
  expect(after.orientation ?? 1).toBe(1);
  expect([after.exif, after.xmp, after.icc, after.iptc, after.comments]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  for (const trace of [
    hidden,
    'GPS',
    'Exif',
    'Photoshop',
    'xmpmeta',
    '<script',
    'PK\u0003\u0004',
    'tEXt',
    'prVt',
  ]) {
    expect(published.includes(trace), trace).toBe(false);
  }
  const pixels = await sharp(published).raw().toBuffer();
  const top = pixels.subarray(0, 3);
  expect(top[0], 'the red half is above').toBeGreaterThan(200);
  expect(await measurePicture(source)).toEqual({ width: 32, height: 64 });
});

test('a picture is encoded the same way every time', async () => {
  const source = await cameraPicture('jpeg');
  expect(await encodePicture(source)).toEqual(await encodePicture(source));
});

test('a picture of more pixels than a page can need is not read', async () => {
  const blank = sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } });
  const bomb = await blank.png().toBuffer();
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(await measurePicture(bomb)).toBeUndefined();
  await expect(encodePicture(bomb)).rejects.toThrow();
});

test('of several frames the first is published', async () => {
  const frames = ['red', 'blue'].map((background) => ({
    create: { width: 8, height: 8, channels: 3 as const, background },
  }));
  const inputs = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
  const animated = await sharp(inputs, { join: { animated: true } })
    .webp({ lossless: true })
    .toBuffer();
  expect((await sharp(animated).metadata()).pages).toBe(2);
  const published = await encodePicture(animated);
  expect((await sharp(published).metadata()).pages ?? 1).toBe(1);
  const [red, , blue] = await sharp(published).raw().toBuffer();
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(50);
});

test('a heavy PNG is published with fewer colours', { timeout: 60_000 }, async () => {
  const restless = sharp(randomNoise(1000, 1000), { raw: { width: 1000, height: 1000, channels: 3 } });
  const source = await restless.png().toBuffer();
  const published = await encodePicture(source);
  expect(source.length).toBeGreaterThan(2_500_000);
  expect(published.length).toBeLessThan(1_500_000);
  expect(await sharp(published).metadata()).toMatchObject({ format: 'png', width: 1000, height: 1000 });
});

/** Pixels that no encoder can shrink. */
function randomNoise(width: number, height: number): Buffer {
  let state = 1;
  const bytes = Buffer.alloc(width * height * 3);
  for (let at = 0; at < bytes.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
