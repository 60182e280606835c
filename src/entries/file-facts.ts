import { createHash } from 'node:crypto';
import type { FileFacts } from '#model/content';
import { imageExtensions } from '#model/published-file';
import { hasPdfText } from './pdf-text.ts';
import { measurePicture } from './picture.ts';
import type { RawFile } from './read-files.ts';

/** First bytes of the types that a section may publish, and of those that it must refuse. */
const signatures: readonly [detected: string, test: (bytes: Buffer) => boolean][] = [
  ['pdf', (bytes) => bytes.subarray(0, 1024).includes('%PDF-')],
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
 * What rules and pages need to know of an attached file.
 * @param path below `content/files/`
 */
export async function readFileFacts(file: RawFile, path: string): Promise<FileFacts> {
  const bytes = file.bytes ?? Buffer.alloc(0);
  const detected = signatures.find(([, test]) => test(bytes))?.[0] ?? 'unknown';
  const facts: FileFacts = {
    path,
    size: file.size,
    extension: /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '',
    detected,
    digest: createHash('sha256').update(bytes).digest('hex'),
  };
  if (detected === 'pdf') return { ...facts, hasTextLayer: await hasPdfText(bytes) };
  if (!imageExtensions.has(detected)) return facts;
  const picture = await measurePicture(bytes);
  return picture === undefined ? { ...facts, damaged: true } : { ...facts, picture };
}
