import type { Section } from '#section/types';
import { absoluteUrl, asciiUrl, feedAddresses } from '../addresses.ts';
import type { Place } from '../addresses.ts';
import { buildNewsItems, momentOf } from './news-items.ts';

/** Names of the kinds of items, for readers who sort by tag. */
const tags = { news: 'новость', events: 'анонс' } as const;

/** News and announcements in the format JSON Feed 1.1. */
export function buildJsonFeed(section: Section, place: Place) {
  const { shortName, officialSiteUrl } = section.school;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `Наставничество: ${shortName}`,
    description: 'Новости и анонсы раздела «Наставничество».',
    home_page_url: absoluteUrl(place, ''),
    feed_url: absoluteUrl(place, feedAddresses.jsonFeed),
    language: 'ru',
    authors: [{ name: shortName, url: asciiUrl(officialSiteUrl) }],
    items: buildNewsItems(section, place).map(({ kind, url, title, text, publishedOn, updatedOn }) => ({
      id: url,
      url,
      title,
      content_text: text,
      ...(publishedOn === undefined ? {} : { date_published: momentOf(publishedOn) }),
      ...(updatedOn === undefined ? {} : { date_modified: momentOf(updatedOn) }),
      tags: [tags[kind]],
    })),
  };
}
