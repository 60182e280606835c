import sharp from 'sharp';
import { emblemSide } from './compose.ts';
import type { Painter } from './draw-image.ts';
import { encodePng } from './encode-png.ts';

/** What the emblem leaves of the palette of an image is enough for its letters. */
const mostColours = 128;

const size = { width: emblemSide, height: emblemSide };

/**
 * The school's emblem as images take it: on paper, in the size in which it is shown, a data address of a PNG. Made smaller
 * by the same program as the images, so that the bytes do not depend on the processor.
 * @param bytes of a png, jpg or webp, as the section publishes it
 */
export async function readEmblem(bytes: Uint8Array, painter: Painter): Promise<string> {
  const picture = (await sharp(bytes).png().toBuffer()).toString('base64');
  const place = `width="${size.width}" height="${size.height}"`;
  const image = `<image href="data:image/png;base64,${picture}" ${place}/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${place}><rect fill="#fff" ${place}/>${image}</svg>`;
  const png = encodePng(reduceColours(painter.rasterise(svg)), size) ?? new Uint8Array(0);
  return `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
}

/** The pixels in steps as coarse as it takes to get along with the palette; black and white stay as they are. */
function reduceColours(pixels: Uint8Array): Uint8Array {
  for (let steps = 255; ; steps = Math.ceil(steps / 2)) {
    const coarse = pixels.map((value) => Math.round(Math.round((value * steps) / 255) * (255 / steps)));
    const view = new DataView(coarse.buffer);
    const colours = new Set(
      Array.from({ length: coarse.length / 4 }, (_, index) => view.getUint32(index * 4)),
    );
    if (colours.size <= mostColours) return coarse;
  }
}
