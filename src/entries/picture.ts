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

/** True when the picture cannot be drawn to its last pixel: cut off, spoiled, or of a monstrous size. */
export async function isDamagedPicture(bytes: Uint8Array): Promise<boolean> {
  return draw(bytes)
    .raw()
    .toBuffer()
    .then(
      () => false,
      () => true,
    );
}

function draw(bytes: Uint8Array): Sharp {
  return sharp(bytes)
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
}
