import { contentTypeOf } from '../../../src/integrations/headers/content-types.ts';
import { headersOf } from '../../../src/integrations/headers/site-headers.ts';
import type { EditorContext } from '../editor-context.ts';
import { decapPath } from '../paths/decap-path.ts';
import { readMediaBytes } from '../protocol/read-media.ts';
import { Refusal } from '../refusal.ts';
import { apiHeaders } from './admin-headers.ts';

const root = '/admin/api/media/';

/** An attached file as the section would send it, so that nothing in it runs here either. @throws Refusal */
export async function mediaResponse(context: EditorContext, address: string): Promise<Response> {
  const path = decode(address.slice(root.length));
  const bytes = await readMediaBytes(context, await context.store.current(), decapPath(`files/${path}`));
  const headers = { ...headersOf(`files/${path}`), 'Cache-Control': apiHeaders['Cache-Control'] ?? '' };
  return new Response(new Uint8Array(bytes), {
    headers: { ...headers, 'Content-Type': contentTypeOf(path.toLowerCase()) },
  });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal('notFound', 'Такого файла нет.');
  }
}
