import { textOf } from '../store/entry-piece.ts';
import { contentPath } from '../store/snapshot.ts';
import type { Snapshot, StoredFile } from '../store/snapshot.ts';
import type { LoadedEntry } from './stock-backend.ts';

/** All entries of a collection. @param folder in the repository: `content/news` */
export function listEntries({ files }: Snapshot, folder: string): LoadedEntry[] {
  return [...files.values()]
    .filter(({ path, piece }) => piece.role === 'entry' && path.startsWith(`${folder}/`))
    .flatMap((file) => loaded(file) ?? []);
}

/** Files by their paths; one that is not there has no data. */
export function readFileEntries(
  { files }: Snapshot,
  wanted: readonly { path: string; label?: string }[],
): LoadedEntry[] {
  return wanted.map(({ path, label }) => {
    const file = files.get(contentPath(path));
    const labelled = label === undefined ? {} : { label };
    return { data: (file && loaded(file)?.data) ?? null, file: { path, id: file?.id ?? null, ...labelled } };
  });
}

/** Attached files, as the media library of Decap lists them. */
export function listMedia({ files }: Snapshot): unknown[] {
  return [...files.values()]
    .filter(({ piece }) => piece.role === 'attached')
    .map(({ path, id, size = 0 }) => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return { id, name, size, path, displayURL: { id, name, path } };
    });
}

/** Undefined for bytes that are no text: a form would spoil them. */
function loaded({ path, id, bytes }: StoredFile): LoadedEntry | undefined {
  const data = bytes && textOf(bytes);
  return data === undefined ? undefined : { data, file: { path, id } };
}
