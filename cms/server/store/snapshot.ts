import { createHash } from 'node:crypto';
import { assembleContent } from '#entries/assemble-content';
import type { RawFile } from '#entries/read-files';
import { kindOfFile, readEntryPiece, readOtherPiece, timeZoneOf } from '#entries/read-piece';
import type { ContentPiece } from '#entries/read-piece';
import type { Content } from '#model/content';
import { versionOf } from './file-version.ts';

/** A file of the content folder as the server keeps it. */
export interface StoredFile {
  piece: ContentPiece;
  /** Bytes of an entry's file; of attached files, which may be large, only the facts are kept. */
  bytes?: Buffer;
  /** SHA-256 of the bytes, hexadecimal; of a file that was not read, why. */
  version: string;
}

/** One state of the content folder; a change makes another one. */
export interface Snapshot {
  /** By path from the content folder, in the order in which a build reads them. */
  files: ReadonlyMap<string, StoredFile>;
  content: Content;
}

/** A content folder without files. */
export const emptySnapshot: Snapshot = snapshotOf(new Map());

/**
 * Reads one file as an entry or an attached file.
 * @param timeZone of the school
 * @param known the file as it was read before in the same time zone: it is returned when the bytes are the same
 */
export async function readStored(file: RawFile, timeZone: string, known?: StoredFile): Promise<StoredFile> {
  const { path, bytes, refused = '', size } = file;
  const version = bytes === undefined ? `${refused} ${size}` : versionOf(bytes);
  if (known?.version === version) return known;
  const kind = kindOfFile(path);
  const piece = kind === undefined ? await readOtherPiece(file) : readEntryPiece(kind, file, timeZone);
  return { piece, version, ...(kind === undefined || bytes === undefined ? {} : { bytes }) };
}

/** A state of exactly these files. */
export function snapshotOf(files: ReadonlyMap<string, StoredFile>): Snapshot {
  const pieces = [...files.values()].map(({ piece }) => piece);
  const hash = createHash('sha256');
  for (const [path, { version }] of files) hash.update(`${path}\0${version}\0`);
  return { files, content: assembleContent(pieces, hash.digest('hex')) };
}

/** Time zone of the school in this state. */
export function timeZoneIn({ files }: Pick<Snapshot, 'files'>): string {
  return timeZoneOf(files.get('school.json')?.piece);
}

/**
 * The state in which these entries have another text. All others stay the same objects.
 * @param changes new text by path from the content folder; undefined for a deleted file
 */
export function withEntryTexts(
  snapshot: Snapshot,
  changes: ReadonlyMap<string, string | undefined>,
): Snapshot {
  const files = new Map(snapshot.files);
  const timeZone = timeZoneIn(snapshot);
  let isNew = false;
  for (const [path, text] of changes) {
    const kind = kindOfFile(path);
    if (text === undefined || kind === undefined) files.delete(path);
    else {
      const bytes = Buffer.from(text);
      const raw = { path, size: bytes.length, bytes };
      isNew ||= !files.has(path);
      files.set(path, { piece: readEntryPiece(kind, raw, timeZone), bytes, version: versionOf(bytes) });
    }
  }
  return snapshotOf(isNew ? inReadingOrder(files) : files);
}

/** The order in which a build reads the files: by name, folder by folder. */
function inReadingOrder(files: ReadonlyMap<string, StoredFile>): Map<string, StoredFile> {
  return new Map([...files].sort(([a], [b]) => comparePaths(a.split('/'), b.split('/'))));
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  const [left = '', right = ''] = [a[index], b[index]];
  return left < right ? -1 : left > right ? 1 : 0;
}
