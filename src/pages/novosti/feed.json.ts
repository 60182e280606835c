import { buildJsonFeed } from '#feed/news/json-feed';
import { formatJson } from '#report/json-schema';
import { getSite } from '#site/get-site';
import { place } from '../_feed-options.ts';

/** News and announcements as JSON Feed, by the consents to the feed: others read it and show it elsewhere. */
export async function GET(): Promise<Response> {
  const { sectionFor } = await getSite();
  return new Response(formatJson(buildJsonFeed(sectionFor('feed'), place)));
}
