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
