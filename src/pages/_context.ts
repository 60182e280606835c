import { pageAddresses } from '#section/addresses';
import type { Shell } from '../components/shell.ts';
import type { Site } from '#site/build-site-data';
import { getSite } from '#site/get-site';

/** What a page needs: the site's data, and what surrounds the content of every page. */
export async function getContext(): Promise<Site & { shell: Shell }> {
  const site = await getSite();
  const { school, asOf, updatedOn } = site.section;
  return { ...site, shell: { addresses: pageAddresses, school, asOf, updatedOn } };
}
