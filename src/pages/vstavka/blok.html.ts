import { buildBlock } from '#feed/embed/build-block';
import { getSite } from '#site/get-site';
import { place } from '../_feed-options.ts';
import { summarise } from './_summary.ts';

/** A piece of HTML, no page: the block for another site, for servers that can include a file. */
export async function GET(): Promise<Response> {
  const { section } = await getSite();
  return new Response(buildBlock(summarise(section), place));
}
