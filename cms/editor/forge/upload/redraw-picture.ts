/** Longest side of a published picture, in pixels: as `entries/picture.ts` has it. */
const longestSide = 1600;

/** Of what a browser writes with losses, from 0 to 1. */
const quality = 0.85;

/** Width and height that a picture is stored with, in pixels. */
export function storedSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * Draws a picture anew from its pixels: upright, and without coordinates, comments or whatever stood behind it.
 * @param type of the result: `image/jpeg`, `image/png`, `image/webp`
 * @throws Error `unreadable` for a damaged picture, `unwritable` when the browser cannot write the type
 */
export async function redrawPicture(
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const picture = await createImageBitmap(new Blob([bytes], { type }), {
    imageOrientation: 'from-image',
  }).catch((cause: unknown) => {
    throw new Error('unreadable', { cause });
  });
  const { width, height } = storedSize(picture.width, picture.height);
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await canvas.convertToBlob({ type, quality });
  // A browser that cannot write a type writes PNG without a word.
  if (blob.type !== type) throw new Error('unwritable');
  return new Uint8Array(await blob.arrayBuffer());
}
