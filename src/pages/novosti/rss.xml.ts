import { buildRss } from '#feed/news/rss';
import { getSite } from '#site/get-site';
import { place } from '../_feed-options.ts';

/** News and announcements as RSS, by the consents to the feed: others read it and show it elsewhere. */
export async function GET(): Promise<Response> {
  const { sectionFor } = await getSite();
  return new Response(await buildRss(sectionFor('feed'), place));
}
