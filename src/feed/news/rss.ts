import { getRssString } from '@astrojs/rss';
import type { Section } from '#section/types';
import { absoluteUrl } from '../addresses.ts';
import type { Place } from '../addresses.ts';
import { buildNewsItems, momentOf, printable } from './news-items.ts';

/** News and announcements as RSS 2.0; without a date of the build, so that the same content gives the same bytes. */
export async function buildRss(section: Section, place: Place): Promise<string> {
  const rss = await getRssString({
    title: `Наставничество: ${section.school.shortName}`,
    description: 'Новости и анонсы раздела «Наставничество».',
    site: absoluteUrl(place, ''),
    customData: '<language>ru</language>',
    items: buildNewsItems(section, place).map(({ url, title, text, publishedOn }) => ({
      title,
      link: url,
      description: text,
      ...(publishedOn === undefined ? {} : { pubDate: new Date(momentOf(publishedOn)) }),
    })),
  });
  return `${printable(rss)}\n`;
}
