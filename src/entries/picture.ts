import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Longest side of a published picture, in pixels. */
const longestSide = 1600;

/** The same for a photo that is shown only as a portrait of some 170 pixels: enough for a dense screen. */
export const portraitSide = 640;

/** Pixels of a picture that is read at all: 8000 × 8000. More is a bomb, or no picture for a page. */
const mostPixels = 64_000_000;

/** Bytes of a published PNG above which its colours are reduced; jpg and webp of that size are never so heavy. */
const mostPngBytes = 2_000_000;

/**
 * A picture as the section publishes it, encoded anew from its pixels: that drops EXIF with its coordinates, XMP, IPTC,
 * comments, colour profiles and whatever stood behind the picture, turns it upright, takes the first of several frames
 * and makes it no larger than a page needs. Throws for a damaged picture.
 * @param longest its longest side, in pixels
 */
export async function encodePicture(
  bytes: Uint8Array,
  longest = longestSide,
): Promise<Uint8Array<ArrayBuffer>> {
  const { data, info } = await draw(bytes, longest).toBuffer({ resolveWithObject: true });
  if (info.format !== 'png' || data.length <= mostPngBytes) return new Uint8Array(data);
  return new Uint8Array(
    await draw(bytes, longest).png({ palette: true, colours: 128, effort: 1 }).toBuffer(),
  );
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

function draw(bytes: Uint8Array, longest = longestSide): Sharp {
  return sharp(bytes, { limitInputPixels: mostPixels, pages: 1 })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
}
