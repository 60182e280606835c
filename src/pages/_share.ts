import { feedAddresses } from '#feed/addresses';
import { pageAddresses } from '#section/addresses';
import type { Site } from '#site/build-site-data';
import { pageTitles } from '../components/shell.ts';
import type { PageName, Shell } from '../components/shell.ts';
import { createPageShare } from '#og/share-page';
import { shareSection } from '#og/shared-section';
import type { SharedSection } from '#og/shared-section';
import { place } from './_feed-options.ts';

/** Titles of the pages of the navigation by their addresses. */
export const listTitles: ReadonlyMap<string, string> = new Map(
  Object.entries(pageTitles).map(([name, title]) => [pageAddresses[name as PageName], title]),
);

const shares = new WeakMap<Site, Shell['share']>();

/** What the pages of the site say to whoever shares them; worked out once a site. */
export function shareOf(site: Site): Shell['share'] {
  const share = shares.get(site) ?? createPageShare(sharedSection(site), listTitles, place, feedAddresses);
  shares.set(site, share);
  return share;
}

/** What of the site may be told elsewhere. */
export function sharedSection({ section, sectionFor }: Site): SharedSection {
  return shareSection(section, sectionFor('social'));
}
