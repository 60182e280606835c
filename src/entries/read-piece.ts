import type { Entry, FileFacts, Problem } from '#model/content';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { readFileFacts } from './file-facts.ts';
import { parseEntry } from './parse-entry.ts';
import type { ParsedEntry } from './parse-data.ts';
import { maxBytesOf } from './read-files.ts';
import type { RawFile } from './read-files.ts';

/** Time zone of a school that tells none. */
export const defaultTimeZone = 'Europe/Moscow';

/** A file of the content folder, read: an entry, an attached file, or something that belongs nowhere. */
export type ContentPiece =
  | { role: 'entry'; path: string; kind: Kind; parsed: ParsedEntry }
  | { role: 'attached'; path: string; facts: FileFacts; problems: readonly Problem[] }
  | { role: 'stray'; path: string; problems: readonly Problem[] };

/**
 * The kind of entry that a path belongs to.
 * @param path from the content folder
 * @returns undefined for an attached file and for what belongs nowhere
 */
export function kindOfFile(path: string): Kind | undefined {
  if (path === 'school.json') return 'school';
  const [folder, ...rest] = path.split('/');
  const kind = kindNames.find((name) => name === folder);
  return kind !== undefined && rest.length === 1 && path.endsWith(`.${kinds[kind].extension}`)
    ? kind
    : undefined;
}

/** True for a file that entries may name. @param path from the content folder */
function isAttached(path: string): boolean {
  return path.startsWith('files/');
}

/** Reads what an entry's file says. @param timeZone of the school, for dates that carry a time of day */
export function readEntryPiece(kind: Kind, file: RawFile, timeZone: string): ContentPiece {
  return { role: 'entry', path: file.path, kind, parsed: parseEntry(kind, file, timeZone) };
}

/** Time zone that the card of the school tells. @param piece of `school.json`, if there is one */
export function timeZoneOf(piece: ContentPiece | undefined): string {
  const entry = piece?.role === 'entry' ? piece.parsed.entry : undefined;
  return entry?.kind === 'school' ? (entry as Entry<'school'>).data.timeZone : defaultTimeZone;
}

/** Reads a file that is no entry: its facts when it is an attached one. */
export async function readOtherPiece(file: RawFile): Promise<ContentPiece> {
  const { path, refused } = file;
  if (!isAttached(path)) return { role: 'stray', path, problems: [strayProblem(file)] };
  const facts = await readFileFacts(file, path.slice('files/'.length));
  return {
    role: 'attached',
    path,
    facts,
    problems: refused === undefined ? [] : [refusedProblem(refused, file)],
  };
}

/** `extension` is what the folder's entries have, empty when the folder itself is unknown. */
function strayProblem(file: RawFile): Problem {
  const { path } = file;
  // A folder that cannot be listed comes as one such file, and all that is in it is missing.
  if (file.refused === 'unreadable') return refusedProblem(file.refused, file);
  const [folder, ...rest] = path.split('/');
  const kind = rest.length === 1 ? kindNames.find((name) => name === folder) : undefined;
  const args = { path, extension: kind === undefined ? '' : kinds[kind].extension };
  return { rule: 'DATA-01', code: 'stray', file: path, field: '', args, draft: false };
}

function refusedProblem(code: string, { path, size }: RawFile): Problem {
  const args = { size, limit: maxBytesOf(path) };
  return { rule: 'DATA-01', code, file: path, field: '', args, draft: false };
}
