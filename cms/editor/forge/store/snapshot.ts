import { assembleContent } from '#entries/assemble-content';
import type { ContentPiece } from '#entries/read-piece';
import type { Content, Entry } from '#model/content';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import type { ForgeFile } from '../requests/forge.ts';
import { attachedPiece } from './attached-piece.ts';
import { readEntryPiece } from './entry-piece.ts';

/** A file of the content folder as the browser keeps it. */
export interface StoredFile extends ForgeFile {
  /** Bytes of an entry's file; of attached files only the name is known. */
  bytes?: Uint8Array<ArrayBuffer>;
  piece: ContentPiece;
}

/** One state of the content folder in the forge. */
export interface Snapshot {
  /** SHA. */
  commit: string;
  /** By path from the content folder, in the order in which a build reads them. */
  files: ReadonlyMap<string, StoredFile>;
  content: Content;
}

/** The folder of the repository that holds the content. */
const root = 'content/';

/** Takes the path of a file in the repository; returns the one from the content folder. */
export function contentPath(path: string): string {
  return path.slice(root.length);
}

/** The kind of entry that a path from the content folder belongs to. */
export function kindOfFile(path: string): Kind | undefined {
  if (path === 'school.json') return 'school';
  const [, folder, extension] = /^([a-z]+)\/[^/]+\.([a-z]+)$/.exec(path) ?? [];
  const kind = kindNames.find((name) => name === folder);
  return kind !== undefined && kinds[kind].extension === extension ? kind : undefined;
}

/**
 * A state of exactly these files. What a file says is taken from `known` where its bytes are the same.
 * @param files with bytes for those of entries
 */
export function snapshotOf(
  commit: string,
  files: readonly (ForgeFile & { bytes?: Uint8Array<ArrayBuffer> })[],
  known?: Snapshot,
): Snapshot {
  const sorted = files
    .map((file) => ({ ...file, inContent: contentPath(file.path) }))
    .sort((a, b) => comparePaths(a.inContent.split('/'), b.inContent.split('/')));
  const school = sorted.find(({ inContent }) => inContent === 'school.json');
  const schoolPiece = school?.bytes && readEntryPiece('school', 'school.json', school.bytes, defaultTimeZone);
  const timeZone = timeZoneOf(schoolPiece);
  const isSameZone = known !== undefined && timeZone === timeZoneOf(known.files.get('school.json')?.piece);
  const stored = sorted.flatMap(({ inContent, ...file }): [string, StoredFile][] => {
    const before = isSameZone ? known.files.get(inContent) : undefined;
    if (before !== undefined && before.id === file.id) return [[inContent, before]];
    const kind = kindOfFile(inContent);
    if (kind !== undefined && file.bytes !== undefined)
      return [[inContent, { ...file, piece: readEntryPiece(kind, inContent, file.bytes, timeZone) }]];
    // What lies elsewhere is told by the build.
    return inContent.startsWith('files/')
      ? [[inContent, { ...file, piece: attachedPiece(inContent, file) }]]
      : [];
  });
  return assemble(commit, new Map(stored));
}

/**
 * The state in which one entry has another text. All others stay the same objects.
 * @param file path from the content folder
 * @param bytes undefined for a deleted file
 */
export function withEntry(
  snapshot: Snapshot,
  file: string,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Snapshot {
  const kind = kindOfFile(file);
  const files = [...snapshot.files.values()].filter(({ path }) => contentPath(path) !== file);
  if (kind === undefined) throw new Error(`No collection has the file ${file}`);
  // Not the id of any file, so that it is read anew.
  const changed = bytes === undefined ? [] : [{ path: root + file, id: '', bytes }];
  return snapshotOf(snapshot.commit, [...files, ...changed], snapshot);
}

function assemble(commit: string, files: ReadonlyMap<string, StoredFile>): Snapshot {
  const pieces = [...files.values()].map(({ piece }) => piece);
  return { commit, files, content: assembleContent(pieces, commit) };
}

const defaultTimeZone = 'Europe/Moscow';

function timeZoneOf(piece: ContentPiece | undefined): string {
  const entry = piece?.role === 'entry' ? piece.parsed.entry : undefined;
  return entry?.kind === 'school' ? (entry as Entry<'school'>).data.timeZone : defaultTimeZone;
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  const [left = '', right = ''] = [a[index], b[index]];
  return left < right ? -1 : left > right ? 1 : 0;
}
