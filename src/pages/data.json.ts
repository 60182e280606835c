import { buildCatalogue } from '#feed/catalogue';
import { formatJson } from '#report/json-schema';
import { getSite } from '#site/get-site';
import { place } from './_feed-options.ts';

/** The catalogue of the section's data. */
export async function GET(): Promise<Response> {
  const { section } = await getSite();
  return new Response(formatJson(buildCatalogue(section, place)));
}
