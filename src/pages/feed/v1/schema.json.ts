import { feedJsonSchema } from '#feed/v1/json-schema';
import { formatJson } from '#report/json-schema';

/** The JSON Schema of the feed. */
export function GET(): Response {
  return new Response(formatJson(feedJsonSchema()));
}
