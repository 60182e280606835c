import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { Resvg, initWasm } from '@resvg/resvg-wasm';
import satori from 'satori';
import { imageSize } from './compose.ts';
import type { ImageNode } from './compose.ts';
import { encodePng } from './encode-png.ts';
import { readFonts } from './fonts.ts';

type RenderedImage = ReturnType<InstanceType<typeof Resvg>['render']>;

const require = createRequire(import.meta.url);

/** Draws images; the same tree gives the same bytes on every machine. */
export interface Painter {
  /** What the bytes depend on beside the tree: fonts and programs, as a hexadecimal hash. */
  version: string;
  /** @returns a PNG; signs that no font has are left out */
  draw(tree: ImageNode): Promise<Uint8Array<ArrayBuffer>>;
  /** Pixels of an SVG without texts: red, green, blue and opacity of each. */
  rasterise(svg: string): Uint8Array;
}

let painter: Promise<Painter> | undefined;

/** The painter of this process: its fonts and its program are read once. */
export function getPainter(): Promise<Painter> {
  return (painter ??= createPainter());
}

async function createPainter(): Promise<Painter> {
  const [fonts, program, satoriFacts] = await Promise.all([
    readFonts(),
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(require.resolve('satori/package.json')),
  ]);
  // Another build in this process has loaded the program already.
  await initWasm(program).catch((error: unknown) => {
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  });
  const parts = [satoriFacts, program, ...fonts.map(({ data }) => data)];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const toSvg = async (tree: ImageNode): Promise<{ svg: string; missing: string[] }> => {
    const missing: string[] = [];
    const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
      ...imageSize,
      fonts,
      loadAdditionalAsset: (_language, text) => {
        missing.push(text);
        return Promise.resolve([]);
      },
    });
    return { svg, missing };
  };
  return {
    version: hash.digest('hex'),
    rasterise: (svg) => render(svg, ({ pixels }) => pixels),
    draw: async (tree) => {
      const { svg, missing } = await toSvg(tree);
      const drawn = missing.length === 0 ? svg : (await toSvg(leaveOut(tree, missing))).svg;
      // A tight loop would keep the memory of all images until its end.
      await setImmediate();
      return render(drawn, (image) => encodePng(image.pixels, imageSize) ?? new Uint8Array(image.asPng()));
    },
  };
}

function render<Result>(svg: string, use: (image: RenderedImage) => Result): Result {
  const source = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = source.render();
  try {
    return use(image);
  } finally {
    // Memory of the program that no collector sees.
    image.free();
    source.free();
  }
}

const segmenter = new Intl.Segmenter('ru', { granularity: 'grapheme' });

function signsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** The tree without these signs: in their place a box would be drawn. */
function leaveOut(tree: ImageNode, missing: readonly string[]): ImageNode {
  const gone = new Set(missing.flatMap(signsOf));
  const clean = (text: string) =>
    signsOf(text)
      .filter((sign) => !gone.has(sign))
      .join('');
  const { children, ...props } = tree.props;
  if (children === undefined) return tree;
  const kept = children.map((child) => (typeof child === 'string' ? clean(child) : leaveOut(child, missing)));
  return { ...tree, props: { ...props, children: kept } };
}
