import type { EntryLink } from '../../api/types.ts';
import { attachedPaths } from '../../check/attached-paths.ts';
import { entriesOf, linkToEntry } from '../../check/entry-label.ts';
import type { Snapshot } from '../store/snapshot.ts';

/** Entries that name an attached file, drafts too. @param path below `content/files/` */
export function usersOfMedia({ content, files }: Snapshot, path: string): EntryLink[] {
  const users = entriesOf(content).filter((entry) => attachedPaths(entry).includes(path));
  // What a broken entry says is only known as text.
  const broken = content.broken.filter(({ file }) => files.get(file)?.bytes?.includes(path) === true);
  return [
    ...users.flatMap(({ file }) => linkToEntry(content, file) ?? []),
    ...broken.map(({ kind, id, file }) => ({ kind, id: id ?? file, file, label: file })),
  ];
}
