import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fontFamilies } from './compose.ts';

const { resolve } = createRequire(import.meta.url);

export interface ImageFont {
  name: string;
  weight: 400 | 600;
  style: 'normal';
  data: Buffer;
}

/** Static cuts of Golos Text, as Satori reads them; nothing of the system's fonts. */
export async function readFonts(): Promise<ImageFont[]> {
  const cuts = Object.entries(fontFamilies).flatMap(([subset, name]) =>
    ([400, 600] as const).map((weight) => ({ subset, name, weight })),
  );
  return Promise.all(
    cuts.map(async ({ subset, name, weight }) => {
      const file = `@fontsource/golos-text/files/golos-text-${subset}-${weight}-normal.woff`;
      return { name, weight, style: 'normal' as const, data: await readFile(resolve(file)) };
    }),
  );
}
