import { listFields } from '#cms/config/list-fields';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { unreadableMark } from '../../api/unreadable-mark.ts';
import { readStoredSource } from '../entries/read-source.ts';
import { decapPath } from '../paths/decap-path.ts';
import { forbidden } from '../paths/real-path.ts';
import type { Snapshot, StoredFile } from '../store/snapshot.ts';
import { entryFile, whyUnreadable } from './read-entries.ts';
import type { EntryFile } from './read-entries.ts';
import type { Params } from './schema.ts';

/**
 * An entry of a list: instead of the file's text the fields that a list needs, none when it cannot be parsed; why it cannot
 * be opened, where that is so.
 */
export interface ListedEntry extends Pick<EntryFile, 'file'> {
  data: Record<string, unknown>;
}

/**
 * All entries of a collection, in the order of their files: their texts as Decap asks for them, or only what a list
 * needs, which is a tenth of it.
 * @throws Refusal for any other folder
 */
export function listEntries(
  { files }: Snapshot,
  { folder, extension, listed }: Params<'entriesByFolder'>,
): (EntryFile | ListedEntry)[] {
  const kind = kindNames.find((name) => name !== 'school' && folder === `content/${name}`);
  if (kind === undefined || extension.replace(/^\./, '') !== kinds[kind].extension) throw forbidden();
  const read = listed === true ? listedEntry : readWhole;
  return [...files].flatMap(([file, stored]) =>
    stored.piece.role === 'entry' && stored.piece.kind === kind ? (read(file, stored, kind) ?? []) : [],
  );
}

const readWhole = (file: string, stored: StoredFile) => entryFile(file, stored);

/** A file is the same object as long as its bytes are the same. */
const known = new WeakMap<StoredFile, ListedEntry>();

function listedEntry(path: string, stored: StoredFile, kind: Kind): ListedEntry {
  const seen = known.get(stored);
  if (seen !== undefined) return seen;
  const unreadable = whyUnreadable(stored);
  const listed = {
    data: unreadable === undefined ? listedData(kind, stored) : { [unreadableMark]: unreadable.message },
    file: { path: decapPath(path), id: stored.version },
  };
  known.set(stored, listed);
  return listed;
}

function listedData(kind: Kind, stored: StoredFile): Record<string, unknown> {
  const source = readStoredSource(kind, stored) ?? {};
  const fields = listFields(kind).filter((field) => source[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, source[field]]));
}
