import { formatJson } from '#report/json-schema';
import { getSite } from './_data.ts';

/** The self-check for machines. */
export async function GET(): Promise<Response> {
  const { selfCheck } = await getSite();
  return new Response(formatJson(selfCheck));
}
