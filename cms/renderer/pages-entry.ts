import { App } from 'astro/app';
import { createApp } from 'astro/app/entrypoint';
import options from 'virtual:section-options';
import type { Site } from '#site/build-site-data';
import { withSite } from './given-site.ts';

/**
 * What Astro builds beside the pages (its «server»): the renderer's way to them. Looked at with Astro 7.3.4: it keeps
 * what `getStaticPaths` returned by the manifest's object, so every site gets an app with a manifest of its own.
 */
class PageApp extends App {
  /** Astro would log the error and answer with the page 500. */
  override renderError(_request: Request, { error, status }: { error?: unknown; status: number }) {
    return Promise.reject(error instanceof Error ? error : new Error(`Astro answered with ${status}`));
  }
}

const { manifest } = createApp();

/** In a server Astro calls `getStaticPaths` only of pages that are prerendered, as all of the site's are. */
const routes = manifest.routes.map((route) => ({
  ...route,
  routeData: { ...route.routeData, prerender: true },
}));

const apps = new WeakMap<Site, PageApp>();

function appFor(site: Site): PageApp {
  const app = apps.get(site) ?? new PageApp({ ...manifest, routes }, false);
  apps.set(site, app);
  return app;
}

/**
 * @param address path of the page with the base path
 * @returns its HTML, undefined when the site has no such page
 */
export async function renderPage(site: Site, address: string): Promise<string | undefined> {
  if (!address.startsWith(options.base)) return undefined;
  const url = new URL(options.site);
  url.pathname = address;
  if (url.pathname !== address) return undefined;
  const request = new Request(url);
  const app = appFor(site);
  const routeData = app.match(request, true);
  if (routeData?.type !== 'page') return undefined;
  return withSite(site, async () => {
    try {
      const response = await app.render(request, { routeData });
      return isPage(response, routeData.route) ? await response.text() : undefined;
    } catch (error) {
      if (error instanceof Error && error.name === 'NoMatchingStaticPathFound') return undefined;
      throw error;
    }
  });
}

/** Not a redirect to the address with a slash; the page 404 comes with that status. */
function isPage({ ok, status }: Response, route: string): boolean {
  return ok || (status === 404 && route === '/404');
}

/** Loads every page beforehand: the first one asked for is not slow, and the folder may go. */
export async function loadPages(): Promise<void> {
  await Promise.all([...(manifest.pageMap?.values() ?? [])].map((load) => load()));
}
