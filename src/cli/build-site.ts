import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import type { AstroIntegration } from 'astro';
import type { BuildOptions } from '../integrations/options.ts';
import { siteConfig } from '../integrations/site-config.ts';
import type { Output } from './output.ts';
import { replaceFolder } from './output-folder.ts';
import { processIsAlive } from './process-is-alive.ts';

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
 * @param complete adds to the built folder before it takes the old one's place
 * @param more integrations beside those of the section
 */
export async function buildSite(
  options: BuildOptions,
  output: Output,
  complete: (siteDir: string) => Promise<void> = () => Promise.resolve(),
  more: AstroIntegration[] = [],
): Promise<BuiltSite> {
  const start = performance.now();
  // Below the project: elsewhere Astro would share one folder of half-built pages between all builds.
  const scratch = join(options.root, '.cache', 'build', String(process.pid));
  const work = { ...options, outDir: join(scratch, 'site') };
  await removeRemains(dirname(scratch));
  output.progress('Собираю страницы');
  const config = siteConfig(work, join(scratch, 'cache'), (step) => output.progress(step));
  try {
    const integrations = [...(config.integrations ?? []), ...more];
    await build({ ...config, integrations, configFile: false, logLevel: 'silent' });
    await complete(work.outDir);
    await replaceFolder(work.outDir, options.outDir);
  } finally {
    // Pages of a failed build may still be being written; what they leave is below .cache and harms nobody.
    await rm(scratch, { recursive: true, force: true }).catch(() => undefined);
    output.progress('');
  }
  return { pages: await countPages(options.outDir), seconds: (performance.now() - start) / 1000 };
}

/** Removes what killed builds left behind: folders named after processes that are gone. */
async function removeRemains(dir: string): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  const dead = names.filter((name) => name === String(process.pid) || !processIsAlive(Number(name)));
  await Promise.all(dead.map((name) => rm(join(dir, name), { recursive: true, force: true })));
}

async function countPages(dir: string): Promise<number> {
  const names = await readdir(dir, { recursive: true });
  return names.filter((name) => name.endsWith('.html') && !name.startsWith(join('pagefind', ''))).length;
}
