import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { indexSite } from '../search/index-site.ts';
import { metaPolicy } from './headers/policy.ts';
import { writeServerFiles } from './headers/server-files.ts';
import type { BuildOptions } from './options.ts';

const moduleId = 'virtual:section-options';
const resolvedId = `\0${moduleId}`;

/**
 * Hands the build's options and the policy to content.config.ts and the pages, indexes the finished site for the search
 * and adds the files for web servers.
 */
export function sectionIntegration(options: BuildOptions, onStep: (step: string) => void): AstroIntegration {
  const { contentDir, asOf, base, site } = options;
  return {
    name: 'nastavnichestvo-section',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: moduleId,
                resolveId: (id) => (id === moduleId ? resolvedId : undefined),
                load: (id) =>
                  id === resolvedId
                    ? `export default ${JSON.stringify({ contentDir, asOf, base, site, metaPolicy })};`
                    : undefined,
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        onStep('Строю поисковый индекс');
        await indexSite(fileURLToPath(dir));
        await writeServerFiles(fileURLToPath(dir), base);
      },
    },
  };
}
