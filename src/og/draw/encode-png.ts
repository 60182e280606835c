import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** 8 bits a pixel, colours by their number in a palette, not interlaced. */
const byPalette = [8, 3, 0, 0, 0];

/**
 * A picture of few colours as a PNG, half as large as one that tells every pixel's colour. Packed by JavaScript: zlib of
 * another processor may pack otherwise.
 * @param pixels red, green, blue and opacity of each pixel, all opaque
 * @returns undefined for more than 256 colours
 */
export function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Uint8Array<ArrayBuffer> | undefined {
  const indexed = indexColours(pixels, width, height);
  if (indexed === undefined) return undefined;
  const { palette, rows } = indexed;
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  byPalette.forEach((byte, index) => header.setUint8(8 + index, byte));
  const chunks = [
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', Uint8Array.from(palette.flatMap((colour) => [colour >>> 24, colour >>> 16, colour >>> 8]))),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array(0)),
  ];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

/** Rows as PNG has them: a byte for the filter, then a number for each pixel. */
function indexColours(pixels: Uint8Array, width: number, height: number) {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const numbers = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let number = 0;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = view.getUint32(pixel * 4);
    if (colour !== last) {
      number = numbers.get(colour) ?? numbers.size;
      if (number > 255) return undefined;
      numbers.set(colour, number);
      last = colour;
    }
    rows[pixel + Math.floor(pixel / width) + 1] = number;
  }
  return { palette: [...numbers.keys()], rows };
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
