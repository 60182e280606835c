import { getCollection, getEntry } from 'astro:content';
import options from 'virtual:section-options';
import { contentFromCollections } from '#entries/from-collections';
import type { Collections } from '#entries/from-collections';
import { evaluate } from '#rules/evaluate';
import { buildSite } from './build-site-data.ts';
import type { Site } from './build-site-data.ts';

let site: Promise<Site> | undefined;

/**
 * The site's data; every page and endpoint of a build gets the same object. The editor's renderer puts
 * cms/renderer/given-site.ts into the place of this module.
 */
export function getSite(): Promise<Site> {
  site ??= readSite();
  return site;
}

async function readSite(): Promise<Site> {
  const content = await contentFromCollections({ getCollection, getEntry } as unknown as Collections);
  return buildSite(content, evaluate(content, options.asOf), options.base);
}
