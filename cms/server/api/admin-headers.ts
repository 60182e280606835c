import { pageHeaders } from '../../../src/integrations/headers/site-headers.ts';

/** What the editor may load and run (decap.md): no inline script, no eval; pictures and uploads are blobs. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Headers of everything below `/admin/`: those of the section, with a policy of its own; nothing of it is stored. */
export const adminHeaders: Readonly<Record<string, string>> = {
  ...pageHeaders,
  'Content-Security-Policy': directives.join('; '),
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

/** Headers of the answers with data. */
export const apiHeaders: Readonly<Record<string, string>> = { ...adminHeaders, 'Cache-Control': 'no-store' };
