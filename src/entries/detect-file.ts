/** First bytes of the types that a section may publish, and of those that it must refuse. */
const signatures: readonly [detected: string, test: (bytes: Buffer) => boolean][] = [
  ['pdf', (bytes) => /^(?:\xef\xbb\xbf)?\s{0,16}%PDF-\d/.test(bytes.toString('latin1', 0, 32))],
  ['zip', (bytes) => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))],
  [
    'png',
    (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  ],
  ['jpg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  [
    'webp',
    (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
  ],
  ['ole', (bytes) => bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))],
  ['exe', (bytes) => bytes.toString('latin1', 0, 2) === 'MZ'],
  ['rar', (bytes) => bytes.toString('latin1', 0, 4) === 'Rar!'],
];

/**
 * What the first bytes of a file say; `unknown` when nothing known. A signature counts only where the file begins:
 * what stands in front of it could be read as another type.
 */
export function detectFile(bytes: Buffer): string {
  return signatures.find(([, test]) => test(bytes))?.[0] ?? 'unknown';
}
