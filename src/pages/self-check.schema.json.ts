import { formatJson } from '#report/json-schema';
import { selfCheckJsonSchema } from '#report/self-check-schema';

/** The JSON Schema of self-check.json. */
export function GET(): Response {
  return new Response(formatJson(selfCheckJsonSchema()));
}
