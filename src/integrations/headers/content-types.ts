const utf8 = (type: string): string => `${type}; charset=utf-8`;

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** Type of a file of the section by extension; servers differ in what they know, and with `nosniff` it must be right. */
export const contentTypes: Readonly<Record<string, string>> = {
  html: utf8('text/html'),
  css: utf8('text/css'),
  js: utf8('text/javascript'),
  mjs: utf8('text/javascript'),
  json: utf8('application/json'),
  xml: utf8('application/xml'),
  ics: utf8('text/calendar'),
  txt: utf8('text/plain'),
  csv: utf8('text/csv'),
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  docx: `${openXml}.wordprocessingml.document`,
  xlsx: `${openXml}.spreadsheetml.sheet`,
  pptx: `${openXml}.presentationml.presentation`,
  odt: `${openDocument}.text`,
  ods: `${openDocument}.spreadsheet`,
  odp: `${openDocument}.presentation`,
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pagefind: 'application/octet-stream',
};

/** Takes a path; returns the type to send, of bytes without a meaning for an unknown extension. */
export function contentTypeOf(path: string): string {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return contentTypes[extension] ?? 'application/octet-stream';
}
