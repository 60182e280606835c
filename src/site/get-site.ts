import { getCollection, getEntry } from 'astro:content';
import options from 'virtual:section-options';
import { contentFromCollections } from '#entries/from-collections';
import type { Collections } from '#entries/from-collections';
import { readFolderLog, recordedChanges } from '#entries/history/read-changes';
import { placeholderSchool } from '#model/placeholder-school';
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
  const [content, log] = await Promise.all([
    contentFromCollections({ getCollection, getEntry } as unknown as Collections),
    readFolderLog(options.contentDir),
  ]);
  const { timeZone } = (content.school ?? placeholderSchool).data;
  const recorded = log && recordedChanges(log, timeZone);
  return buildSite(content, evaluate(content, options.asOf), options.base, recorded);
}
