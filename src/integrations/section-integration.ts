import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { imageFolder, removeOldImages } from '../og/draw/image-cache.ts';
import { indexSite } from '../search/index-site.ts';
import { writeServerFiles } from './headers/server-files.ts';
import type { BuildOptions } from './options.ts';
import { sectionOptions } from './section-options.ts';

/**
 * Hands the build's options and the policy to content.config.ts and the pages, indexes the finished site for the search
 * and adds the files for web servers.
 */
export function sectionIntegration(options: BuildOptions, onStep: (step: string) => void): AstroIntegration {
  return {
    name: 'nastavnichestvo-section',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [sectionOptions(options)] } });
      },
      'astro:build:done': async ({ dir }) => {
        onStep('Строю поисковый индекс');
        await indexSite(fileURLToPath(dir));
        await writeServerFiles(fileURLToPath(dir), options.base);
        await tidyImages(fileURLToPath(dir), options.root);
      },
    },
  };
}

/** Images that stay for the next build, beside those of this one: other schools and other days. */
const keptImages = 2000;

async function tidyImages(siteDir: string, root: string): Promise<void> {
  const own = await readdir(join(siteDir, 'og'), { recursive: true }).catch(() => []);
  await removeOldImages(imageFolder(root), own.length + keptImages);
}
