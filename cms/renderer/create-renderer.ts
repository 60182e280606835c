import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '#site/build-site-data';
import { assetsIn, entryIn } from './pages-config.ts';
import { preparePages } from './prepare-pages.ts';

export interface RendererOptions {
  /** Absolute path of the project. */
  root: string;
  /** Path of the section on the site, with a slash at both ends. */
  base: string;
  /** Origin of the site, e.g. `https://rodnik.example`. */
  site: string;
  /** Absolute path of the folder for the prepared pages; below the project, whose packages they use. */
  cacheDir: string;
  /** Told when the pages must be prepared first, in Russian. */
  onStep?: (step: string) => void;
}

export interface Renderer {
  /**
   * @param site what the page shows; pages of one object share what they have computed of it
   * @param address path of the page with the base path, e.g. `/nastavnichestvo/programmy/pervye-shagi/`
   * @returns the HTML that a build of the section with this data would have there, undefined when it would have no page
   * @throws Error when the page cannot be rendered
   */
  render: (site: Site, address: string) => Promise<string | undefined>;
  /** Folder with the scripts and styles of the pages: `<base>_astro/x.css` is `_astro/x.css` in it. */
  assetsDir: string;
}

/** What pages-entry.ts exports. */
interface Pages {
  renderPage: Renderer['render'];
  loadPages: () => Promise<void>;
}

/**
 * Loads the section's own pages, prepared once per state of the project's sources. Requests may overlap: each sees its
 * own data.
 * @throws Error in Russian, when the pages cannot be built
 */
export async function createRenderer(options: RendererOptions): Promise<Renderer> {
  const { root, base, site, cacheDir, onStep } = options;
  const dir = await preparePages(root, cacheDir, { base, site }, () =>
    onStep?.('Готовлю страницы предпросмотра'),
  );
  const pages = (await import(pathToFileURL(join(dir, entryIn)).href)) as Pages;
  await pages.loadPages();
  return { render: pages.renderPage, assetsDir: join(dir, assetsIn) };
}
