import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
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
      },
    },
  };
}
