import type { Thing } from '../types.ts';

/** Characters by which a text could leave the `<script>` that it stands in, or a line of it. */
const dangerous = /[<>&\u2028\u2029]/g;

/** JSON-LD of schema.org that can stand inside `<script>`: no text in it can end the element. */
export function formatJsonLd(things: readonly Thing[]): string {
  const [only, ...more] = things;
  const body = only !== undefined && more.length === 0 ? only : { '@graph': things };
  const json = JSON.stringify({ '@context': 'https://schema.org', ...body });
  return json.replaceAll(dangerous, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
