import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroInlineConfig } from 'astro';
import type { BuildOptions } from './options.ts';
import { sectionIntegration } from './section-integration.ts';
import type { Place } from './section-options.ts';

/**
 * Astro's configuration for a section.
 * @param cacheDir Astro's cache of this build; not inside outDir: Astro empties that folder and the collections with it,
 *   without a word
 * @param onStep told when a step of the build begins, in Russian
 */
export function siteConfig(
  options: BuildOptions,
  cacheDir: string,
  onStep: (step: string) => void = () => undefined,
): AstroInlineConfig {
  const { root, outDir } = options;
  const common = pageConfig(options);
  return {
    ...common,
    root,
    outDir,
    cacheDir,
    integrations: [...common.integrations, sitemap(), sectionIntegration(options, onStep)],
  };
}

/**
 * What decides about the HTML of a page; the editor's renderer has it in common with the build of the section. Inline
 * scripts and styles are off, so that one constant Content-Security-Policy serves every page.
 */
export function pageConfig({ base, site }: Place) {
  return {
    base,
    site,
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
    compressHTML: true,
    devToolbar: { enabled: false },
    integrations: [mdx()],
    vite: { build: { assetsInlineLimit: 0 }, logLevel: 'error' },
  } as const satisfies AstroInlineConfig;
}
