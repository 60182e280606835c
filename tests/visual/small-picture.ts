import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

const colours = 16;

/**
 * Takes a screenshot and how many times smaller it is kept: at a quarter a line of text is still some pixels high, and
 * how a version of Chromium smooths letters is not seen. Returns a PNG with a palette.
 */
export async function shrink(screenshot: Buffer, scale: number): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(screenshot).metadata();
  const size = { width: Math.round(width / scale), height: Math.round(height / scale) };
  return sharp(screenshot)
    .resize({ ...size, kernel: 'cubic', fit: 'fill' })
    .png({ palette: true, colours, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}

/** How two small pictures differ. */
export interface Difference {
  /** Share of the pixels, 0 to 1; 1 where the sizes differ by more than two lines. */
  share: number;
  /** PNG with the differing pixels in red; none where the sizes differ. */
  picture?: Buffer;
}

/** Per pixel, 0 to 1: how far colours may lie apart, letters being smoothed differently by each version of Chromium. */
const threshold = 0.1;
const rowsAllowed = 2;

async function readPixels(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Compares two small pictures; a height that differs by a row or two is cut off. */
export async function compare(kept: Buffer, taken: Buffer): Promise<Difference> {
  const [a, b] = [await readPixels(kept), await readPixels(taken)];
  if (a.width !== b.width || Math.abs(a.height - b.height) > rowsAllowed) return { share: 1 };
  const [width, height] = [a.width, Math.min(a.height, b.height)];
  const bytes = width * height * 4;
  const diff = Buffer.alloc(bytes);
  const [before, after] = [a.data.subarray(0, bytes), b.data.subarray(0, bytes)];
  const differing = pixelmatch(before, after, diff, width, height, { threshold });
  const picture = await sharp(diff, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  return { share: differing / (width * height), picture };
}
