import { AsyncLocalStorage } from 'node:async_hooks';
import type { Site } from '#site/build-site-data';

const given = new AsyncLocalStorage<Site>();

/** Does the work with `site` as the site's data. */
export function withSite<Result>(site: Site, work: () => Promise<Result>): Promise<Result> {
  return given.run(site, work);
}

/** Stands for `getSite` of src/site/get-site.ts in the renderer's pages: the data that the request brought along. */
export function getSite(): Promise<Site> {
  const site = given.getStore();
  if (site === undefined) throw new Error('A page of the renderer was asked for without its data');
  return Promise.resolve(site);
}
