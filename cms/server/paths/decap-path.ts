import { kindOfFile } from '#entries/read-piece';
import type { Kind } from '#model/kind-names';
import { portableName } from '#model/transliterate';
import type { Snapshot, StoredFile } from '../store/snapshot.ts';
import { forbidden } from './real-path.ts';

/** Where Decap's paths begin: the content folder, wherever it is on the disk. */
const root = 'content/';

/** Decap's path of a file. @param file from the content folder */
export function decapPath(file: string): string {
  return `${root}${file}`;
}

/** Path from the content folder. @throws Refusal for a path that is not below it */
function fileOf(path: string): string {
  if (!path.startsWith(root)) throw forbidden();
  return path.slice(root.length);
}

/** An entry's file that is there. @throws Refusal for anything that is not in a collection; undefined when it is not there */
export function entryAt(
  path: string,
  { files }: Snapshot,
): { kind: Kind; file: string; stored?: StoredFile } {
  const file = fileOf(path);
  const kind = kindOfFile(file);
  const stored = files.get(file);
  if (kind === undefined || (stored !== undefined && stored.bytes === undefined)) throw forbidden();
  if (stored !== undefined) return { kind, file, stored };
  if (kind !== 'school') requireGoodName(file, files);
  return { kind, file };
}

/** An attached file that is there. @throws Refusal */
export function attachedAt(path: string, { files }: Snapshot): string {
  const file = fileOf(path);
  const stored = files.get(file);
  const isReadable = stored?.piece.role === 'attached' && stored.piece.problems.length === 0;
  if (!isReadable) throw forbidden();
  return file;
}

/**
 * New files have names that every disk can hold, in one way only: `news/a-b-1.mdx`.
 * @param file from the content folder
 * @throws Refusal
 */
function requireGoodName(file: string, files: ReadonlyMap<string, unknown>): void {
  const stem = /^[a-z]+\/([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z0-9]+$/.exec(file)?.[1];
  if (stem === undefined || portableName(stem) !== stem) throw forbidden();
  for (const other of files.keys()) if (other.toLowerCase() === file && other !== file) throw forbidden();
}

/** Name of a file to upload into the media folder itself. @throws Refusal for any other place */
export function mediaName(path: string): string {
  const name = /^files\/([^/\\\0]{1,200})$/.exec(fileOf(path))?.[1];
  if (name === undefined || name.startsWith('.')) throw forbidden();
  return name;
}

/**
 * A file that is an entry or was one once: its history is told and it can come back, whatever its name.
 * @param file path from the content folder
 * @throws Refusal
 */
export function entryEver(file: string, { files }: Snapshot): { kind: Kind; stored?: StoredFile } {
  const kind = kindOfFile(file);
  const stored = files.get(file);
  const isOdd = /[\\:*?"<>|\p{Cc}]|(?:^|\/)\./u.test(file);
  if (kind === undefined || (stored === undefined ? isOdd : stored.bytes === undefined)) throw forbidden();
  return stored === undefined ? { kind } : { kind, stored };
}

/** A place where an upload may be stored. @param file from the content folder @throws Refusal */
export function attachedPlace(file: string, { files }: Snapshot): void {
  if (!/^files\/[^/]+$/.test(file)) throw forbidden();
  if (!files.has(file)) requireGoodName(file, files);
}
