import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Longest side of a published picture, in pixels. */
const longestSide = 1600;

/**
 * A picture as the section publishes it, encoded anew: that drops EXIF with its coordinates and whatever else was
 * hidden in it, and makes it no larger than a page needs. Throws for a damaged picture.
 */
export async function encodePicture(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await draw(bytes).toBuffer());
}

/**
 * Size of the picture as the section publishes it, in pixels.
 * @returns undefined when it cannot be drawn to its last pixel: cut off, spoiled, or of a monstrous size
 */
export async function measurePicture(
  bytes: Uint8Array,
): Promise<{ width: number; height: number } | undefined> {
  try {
    const { info } = await draw(bytes).raw().toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}

function draw(bytes: Uint8Array): Sharp {
  return sharp(bytes)
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
}
