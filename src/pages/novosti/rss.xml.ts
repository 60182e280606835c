import { buildRss } from '#feed/news/rss';
import { getSite } from '../_data.ts';
import { place } from '../_feed-options.ts';

/** News and announcements as RSS. */
export async function GET(): Promise<Response> {
  const { section } = await getSite();
  return new Response(await buildRss(section, place));
}
