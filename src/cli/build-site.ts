import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { BuildOptions } from '../integrations/options.ts';
import { siteConfig } from '../integrations/site-config.ts';
import type { Output } from './output.ts';
import { replaceFolder } from './output-folder.ts';

/** What a build wrote. */
export interface BuiltSite {
  /** HTML pages. */
  pages: number;
  /** Seconds. */
  seconds: number;
}

/**
 * Builds the section into `outDir`. The old section stays until the new one is ready: a failed build takes nothing
 * down.
 */
export async function buildSite(options: BuildOptions, output: Output): Promise<BuiltSite> {
  const start = performance.now();
  const workDir = `${options.outDir}.new`;
  await rm(workDir, { recursive: true, force: true });
  output.progress('Собираю страницы');
  try {
    await build({
      ...siteConfig({ ...options, outDir: workDir }, (step) => output.progress(step)),
      configFile: false,
      logLevel: 'silent',
    });
  } catch (error) {
    // Pages that are still being written hold the folder; the next build clears what stays.
    await rm(workDir, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
  await replaceFolder(workDir, options.outDir);
  output.progress('');
  return { pages: await countPages(options.outDir), seconds: (performance.now() - start) / 1000 };
}

async function countPages(dir: string): Promise<number> {
  const names = await readdir(dir, { recursive: true });
  return names.filter((name) => name.endsWith('.html') && !name.startsWith(join('pagefind', ''))).length;
}
