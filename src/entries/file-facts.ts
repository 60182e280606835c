import { createHash } from 'node:crypto';
import type { FileFacts } from '#model/content';
import { imageExtensions, maxPublishedBytes } from '#model/published-file';
import { detectFile } from './detect-file.ts';
import { readOffice } from './documents/read-office.ts';
import { readPdf } from './documents/read-pdf.ts';
import { readPlainText } from './documents/read-plain-text.ts';
import { mayEndAsArchive } from './documents/zip-directory.ts';
import { measurePicture } from './picture.ts';
import type { RawFile } from './read-files.ts';

/**
 * What rules and pages need to know of an attached file. The inside of a file that is too large to be published is not
 * read.
 * @param path below `content/files/`
 */
export async function readFileFacts(file: RawFile, path: string): Promise<FileFacts> {
  const bytes = file.bytes ?? Buffer.alloc(0);
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const digest = createHash('sha256').update(bytes).digest('hex');
  const detected = detectFile(bytes);
  const inside = bytes.length > maxPublishedBytes ? {} : await readInside(bytes, detected, extension);
  return { path, size: file.size, extension, detected, digest, ...inside };
}

async function readInside(bytes: Buffer, detected: string, extension: string): Promise<Partial<FileFacts>> {
  // An archive behind a PDF makes one file of two types.
  if (detected === 'pdf') return mayEndAsArchive(bytes) ? { detected: 'unknown' } : readPdf(bytes);
  if (detected === 'zip') return readArchive(bytes);
  if (detected === 'ole') return bytes.includes(encryptedPackage) ? { active: true } : {};
  if (imageExtensions.has(detected)) {
    const picture = await measurePicture(bytes);
    return picture === undefined ? { damaged: true } : { picture };
  }
  if (detected !== 'unknown' || !textExtensions.has(extension)) return {};
  const text = readPlainText(bytes);
  return text === undefined ? {} : { ...text, detected: 'text' };
}

const textExtensions: ReadonlySet<string> = new Set(['txt', 'csv']);

/** Office programs wrap a document with a password so. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');

/** A document says itself what it is; any other archive stays `zip`. A damaged one is told by its fault. */
function readArchive(bytes: Buffer): Partial<FileFacts> {
  const { kind, ...facts } = readOffice(bytes);
  return { ...facts, ...(kind === undefined ? {} : { detected: kind }) };
}
