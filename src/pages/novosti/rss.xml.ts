import { buildRss } from '#feed/news/rss';
import { getSite } from '#site/get-site';
import { place } from '../_feed-options.ts';

/** News and announcements as RSS. */
export async function GET(): Promise<Response> {
  const { section } = await getSite();
  return new Response(await buildRss(section, place));
}
