import { pageAddresses } from '#section/addresses';
import type { Shell } from '../components/shell.ts';
import type { Site } from '#site/build-site-data';
import { getSite } from '#site/get-site';
import { shareOf } from './_share.ts';

/** What a page needs: the site's data, and what surrounds the content of every page. */
export async function getContext(): Promise<Site & { shell: Shell }> {
  const site = await getSite();
  const { section, sectionFor } = site;
  const { school, asOf, updatedOn } = section;
  return {
    section,
    sectionFor,
    get selfCheck() {
      return site.selfCheck;
    },
    get history() {
      return site.history;
    },
    shell: { addresses: pageAddresses, school, asOf, updatedOn, share: shareOf(site) },
  };
}
