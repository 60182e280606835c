import { formatJson } from '#report/json-schema';
import { getSite } from '#site/get-site';

/** The self-check for machines. */
export async function GET(): Promise<Response> {
  const { selfCheck } = await getSite();
  return new Response(formatJson(selfCheck));
}
