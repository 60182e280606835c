import { decodeText } from '#entries/documents/decode-text';
import { readZipDirectory } from '#entries/documents/zip-directory';
import { openZip } from '#entries/documents/zip-archive';
import type { ZipArchive } from '#entries/documents/zip-archive';
import { zipSync } from 'fflate';
import { checkMarkup } from './check-markup.ts';
import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

/** Texts of the parts of an office document that a reader asked for, by their names. */
export type OfficeParts = Map<string, string>;

/** Throws a refusal for what is no archive, is damaged, or has more entries than a document has. */
export function openOffice(bytes: Uint8Array): ZipArchive {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const archive = openZip(file, { left: limits.unpackedBytes });
  if (archive === undefined)
    throw new Refusal(readZipDirectory(file) === undefined ? 'damaged' : 'unpacksToTooMuch');
  if (archive.names.length > limits.entries) throw new Refusal('unpacksToTooMuch');
  return archive;
}

/**
 * Unpacks the parts that hold text and checks that a library may build a tree of them.
 * Throws a refusal for parts that are damaged, unpack to too much, or hold declarations of entities.
 * @param prepare takes out what is not needed, before elements are counted
 */
export function readParts(
  archive: ZipArchive,
  isWanted: (name: string) => boolean,
  mostElements: number,
  prepare: (xml: string) => string = (xml) => xml,
): OfficeParts {
  return new Map(
    archive.names.filter(isWanted).map((name) => {
      const text = prepare(decodeText(readMember(archive, name)));
      checkMarkup(text, mostElements);
      return [name, text];
    }),
  );
}

function readMember(archive: ZipArchive, name: string): Buffer {
  try {
    return archive.read(name) ?? Buffer.alloc(0);
  } catch (error) {
    throw new Refusal(unpackFault(error));
  }
}

/** Why a part of an archive cannot be unpacked. */
export function unpackFault(error: unknown): 'unpacksToTooMuch' | 'damaged' {
  return error instanceof Error && error.message.includes('too much') ? 'unpacksToTooMuch' : 'damaged';
}

/** An archive with these parts only, not packed, for a library that opens archives itself. */
export function packParts(parts: OfficeParts): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, encoder.encode(text)])), {
    level: 0,
  });
}
