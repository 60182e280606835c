import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { stockConfig } from './config.ts';

/**
 * Builds the page of stock Decap: `decap-cms-app` leaves React to whoever bundles it.
 * @param outDir is emptied
 * @param proxyUrl address of decap-server
 */
export async function buildStockPage(outDir: string, proxyUrl: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: '/admin/',
    publicDir: false,
    logLevel: 'silent',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 9000,
    },
  });
  await writeFile(join(outDir, 'config.yml'), JSON.stringify(stockConfig(proxyUrl)));
}
