import { describe, expect, test } from 'vitest';
import { sectionWith } from '../../../tests/support/section.ts';
import { smallSchool, smallSchoolSecrets } from '../../../tests/support/small-school.ts';
import { buildJsonFeed } from './json-feed.ts';
import { buildNewsItems } from './news-items.ts';
import { buildRss } from './rss.ts';

const place = { site: 'https://школа.рф', base: '/nastavnichestvo/' };
const site = 'https://xn--80atdl2c.xn--p1ai/nastavnichestvo/';
const { section } = sectionWith(smallSchool);

test('news and announcements, newest first', () => {
  expect(buildNewsItems(section, place)).toEqual([
    {
      ...{ kind: 'events', url: `${site}anonsy/ev/`, title: 'Круглый стол', publishedOn: '2026-11-15' },
      text: 'Когда и где: 1 декабря 2026 года, 14:30, Библиотека.',
    },
    {
      ...{ kind: 'news', url: `${site}novosti/n-open/`, title: 'Открытый урок <прошёл> & понравился' },
      ...{ text: 'Коротко.', publishedOn: '2026-11-10' },
    },
  ]);
});

test('the fifty newest; what has no date comes last', () => {
  const news = [
    { id: 'undated', title: 'Без даты' },
    ...Array.from({ length: 60 }, (_, index) => ({
      ...{ id: `n-${index}`, title: `Новость ${index}` },
      publishedOn: `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    })),
  ];
  const items = buildNewsItems(sectionWith({ news }).section, place);
  expect(items).toHaveLength(50);
  expect(items[0]?.title).toBe('Новость 59');
  const few = buildNewsItems(sectionWith({ news: news.slice(0, 2) }).section, place);
  expect(few.map(({ title }) => title)).toEqual(['Новость 0', 'Без даты']);
});

test('JSON Feed 1.1', () => {
  const feed = buildJsonFeed(section, place);
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: `${site}novosti/feed.json`,
    home_page_url: site,
    language: 'ru',
  });
  expect(feed.items[1]).toEqual({
    id: `${site}novosti/n-open/`,
    url: `${site}novosti/n-open/`,
    title: 'Открытый урок <прошёл> & понравился',
    content_text: 'Коротко.',
    date_published: '2026-11-10T00:00:00Z',
    tags: ['новость'],
  });
});

describe('RSS', () => {
  test('has every item, its day at midnight UTC, and escapes what it must', async () => {
    const rss = await buildRss(section, place);
    expect(rss).toContain('<title>Открытый урок &lt;прошёл&gt; &amp; понравился</title>');
    expect(rss).toContain('<pubDate>Tue, 10 Nov 2026 00:00:00 GMT</pubDate>');
    expect(rss).toContain(`<link>${site}anonsy/ev/</link>`);
    expect(rss).toContain('<language>ru</language>');
    expect(rss).not.toContain('lastBuildDate');
  });

  test('is the same whenever it is built', async () => {
    expect(await buildRss(section, place)).toBe(await buildRss(section, place));
  });

  test('holds no control characters', async () => {
    const news = [{ id: 'n', title: 'Вставлено\u0002\uFFFE из Word', publishedOn: '2026-11-01' }];
    const school = { shortName: 'Шко\u0001\uFFFFла' };
    const rss = await buildRss(sectionWith({ news, school }).section, place);
    expect(rss).toContain('<title>Вставлено из Word</title>');
    expect(rss).toContain('<title>Наставничество: Школа</title>');
    expect(rss).not.toMatch(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/u);
  });
});

test.each(smallSchoolSecrets)('neither feed holds «%s»', async (word) => {
  expect(JSON.stringify(buildJsonFeed(section, place))).not.toContain(word);
  expect(await buildRss(section, place)).not.toContain(word);
});
