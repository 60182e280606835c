import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroInlineConfig, AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { sectionOptions } from '../../src/integrations/section-options.ts';
import type { Place } from '../../src/integrations/section-options.ts';
import { pageConfig } from '../../src/integrations/site-config.ts';

/** Name of the folder with the built pages, in the folder that Astro works in. */
export const outDir = 'out';

/** Where in the built pages the module is that renders them. */
export const entryIn = join('server', 'entry.mjs');

/** Where in the built pages their scripts and styles are. */
export const assetsIn = 'client';

/**
 * Astro's configuration for the renderer: the pages of src/pages as they are, without the content. Astro gets the folder
 * as its root, so that what it keeps there (`.astro`) does not meet an ordinary build of the project, and finds no
 * collections there to read.
 * @param root of the project
 * @param dir folder below the project to work in
 */
export function pagesConfig(root: string, dir: string, place: Place): AstroInlineConfig {
  const common = pageConfig(place);
  return {
    ...common,
    configFile: false,
    logLevel: 'silent',
    root: dir,
    srcDir: join(dir, 'src'),
    outDir: join(dir, outDir),
    cacheDir: join(dir, 'cache'),
    output: 'server',
    adapter: pagesOf(root, place),
  };
}

function pagesOf(root: string, place: Place): AstroIntegration {
  return {
    name: 'nastavnichestvo-renderer',
    hooks: {
      'astro:config:setup': ({ injectRoute, updateConfig }) => {
        updateConfig({ vite: { plugins: [sectionOptions(place), givenSite(root)] } });
        const pages = join(root, 'src', 'pages');
        for (const file of pageFiles(pages)) {
          injectRoute({
            pattern: patternOf(file),
            entrypoint: pathToFileURL(join(pages, file)),
            prerender: false,
          });
        }
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'nastavnichestvo-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: join(root, 'cms', 'renderer', 'pages-entry.ts'),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}

/** Pages that are HTML, as Astro would find them. */
function pageFiles(pages: string): string[] {
  const files = readdirSync(pages, { recursive: true, encoding: 'utf8' });
  return files.filter(
    (file) => file.endsWith('.astro') && !file.split(sep).some((part) => part.startsWith('_')),
  );
}

function patternOf(file: string): string {
  const path = file
    .split(sep)
    .join('/')
    .replace(/\.astro$/, '');
  return `/${path.replace(/(?:^|\/)index$/, '')}`;
}

/** Vite plugin: the pages get the site's data from the request. */
function givenSite(root: string): Plugin {
  const path = (...parts: string[]) => join(root, ...parts).replaceAll(sep, '/');
  const replaced = path('src', 'site', 'get-site.ts');
  const given = path('cms', 'renderer', 'given-site.ts');
  return {
    name: 'nastavnichestvo-given-site',
    enforce: 'pre',
    load: (id) => (id === replaced ? `export { getSite } from ${JSON.stringify(given)};` : undefined),
  };
}
