import { listFields } from '#cms/config/list-fields';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { readStoredSource } from '../entries/read-source.ts';
import { forbidden } from '../paths/real-path.ts';
import type { Snapshot, StoredFile } from '../store/snapshot.ts';
import { entryFile } from './read-entries.ts';
import type { EntryFile } from './read-entries.ts';
import type { Params } from './schema.ts';

/** An entry of a list: instead of the file's text the fields that a list needs, none when it cannot be parsed. */
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

function listedEntry(path: string, stored: StoredFile, kind: Kind): ListedEntry | undefined {
  const seen = known.get(stored);
  if (seen !== undefined) return seen;
  const file = entryFile(path, stored)?.file;
  if (file === undefined) return undefined;
  const source = readStoredSource(kind, stored) ?? {};
  const fields = listFields(kind).filter((field) => source[field] !== undefined);
  const listed = { data: Object.fromEntries(fields.map((field) => [field, source[field]])), file };
  known.set(stored, listed);
  return listed;
}
