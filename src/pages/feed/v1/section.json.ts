import { buildFeed } from '#feed/v1/build-feed';
import { formatJson } from '#report/json-schema';
import { getSite } from '#site/get-site';
import { feedOptions } from '../../_feed-options.ts';

/** The contract with the region. */
export async function GET(): Promise<Response> {
  const { sectionFor, selfCheck } = await getSite();
  const bank = sectionFor('regionalBank').mentors;
  return new Response(formatJson(buildFeed(sectionFor('feed'), bank, selfCheck, feedOptions)));
}
