import { buildJsonFeed } from '#feed/news/json-feed';
import { formatJson } from '#report/json-schema';
import { getSite } from '#site/get-site';
import { place } from '../_feed-options.ts';

/** News and announcements as JSON Feed. */
export async function GET(): Promise<Response> {
  const { section } = await getSite();
  return new Response(formatJson(buildJsonFeed(section, place)));
}
