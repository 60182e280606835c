import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroInlineConfig } from 'astro';
import type { BuildOptions } from './options.ts';
import { sectionIntegration } from './section-integration.ts';

/**
 * Astro's configuration for a section. Inline scripts and styles are off, so that one constant Content-Security-Policy
 * serves every page.
 * @param cacheDir Astro's cache of this build; not inside outDir: Astro empties that folder and the collections with it,
 *   without a word
 * @param onStep told when a step of the build begins, in Russian
 */
export function siteConfig(
  options: BuildOptions,
  cacheDir: string,
  onStep: (step: string) => void = () => undefined,
): AstroInlineConfig {
  const { root, outDir, base, site } = options;
  return {
    root,
    outDir,
    base,
    site,
    cacheDir,
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
    compressHTML: true,
    devToolbar: { enabled: false },
    integrations: [mdx(), sitemap(), sectionIntegration(options, onStep)],
    vite: { build: { assetsInlineLimit: 0 }, logLevel: 'error' },
  };
}
