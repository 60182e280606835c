import type { ConsentChannel } from '#model/permission';
import { pageAddresses } from '#section/addresses';
import type { Section } from '#section/types';
import { describeImages } from '../../src/og/describe-images.ts';
import { createPageShare } from '../../src/og/share-page.ts';
import type { PageShare } from '../../src/og/share-page.ts';
import { shareSection } from '../../src/og/shared-section.ts';
import { entryAddresses } from '../../src/og/tell-entry.ts';
import type { ContentInput } from './content.ts';
import { sectionWith } from './section.ts';

/** Pages of the navigation, under plain titles. */
const listTitles: ReadonlyMap<string, string> = new Map(
  Object.entries(pageAddresses).map(([name, address]) => [address, `Страница ${name}`]),
);

const place = { site: 'https://school.example', base: '/nastavnichestvo/' };
const data = { catalogue: 'data.json', section: 'feed/v1/section.json' };

type SharePage = (address: string, title: string) => PageShare;

function shareSections(site: Section, social: Section): SharePage {
  const share = createPageShare(shareSection(site, social), listTitles, place, data);
  const parents = [{ title: 'Наставничество', address: '' }];
  return (address, title) => share({ address, title, description: `${title}.`, parents });
}

/** What the pages of a small school say where they are shared, without what the rules of the content withhold. */
export function shareOf(input: ContentInput, asOf = '2026-11-22'): SharePage {
  const on = (channel: ConsentChannel) => sectionWith(input, asOf, [], channel).section;
  return shareSections(on('site'), on('social'));
}

/** All words of all images, tags and data of a small school: of its lists and of every entry. */
export function everythingTold(input: ContentInput, asOf = '2026-11-22'): string {
  const on = (channel: ConsentChannel) => sectionWith(input, asOf, [], channel).section;
  return everythingToldBy(on('site'), on('social'));
}

/** The same of the two sections of a school. */
export function everythingToldBy(site: Section, social: Section): string {
  const images = describeImages(shareSection(site, social), listTitles);
  const share = shareSections(site, social);
  const lists = [...listTitles].map(([address, title]) => share(address, title));
  const entries = entryAddresses(site).map((address) => share(address, 'Страница записи'));
  if (entries.length === 0) throw new Error('nothing to share');
  return JSON.stringify([[...images], lists, entries]);
}
