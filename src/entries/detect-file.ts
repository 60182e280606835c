/** First bytes of the types that a section may publish, and of those that it must refuse. */
const signatures: readonly [detected: string, pattern: RegExp][] = [
  ['pdf', /^(?:\xef\xbb\xbf)?\s{0,16}%PDF-\d/],
  ['zip', /^PK\x03\x04/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['ole', /^\xd0\xcf\x11\xe0/],
  ['exe', /^MZ/],
  ['rar', /^Rar!/],
];

/**
 * What the first bytes of a file say; `unknown` when nothing known. A signature counts only where the file begins:
 * what stands in front of it could be read as another type.
 */
export function detectFile(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 32));
  return signatures.find(([, pattern]) => pattern.test(start))?.[0] ?? 'unknown';
}
