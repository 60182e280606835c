import type { Repository } from '../git/open-repository.ts';
import { gitText } from '../git/run-git.ts';

/** How one file differs between two commits. */
export interface BlobChange {
  /** Path from the top of the repository. */
  name: string;
  /** Git's mode after the change; `000000` for a deleted file. */
  mode: string;
  /** Id after the change; zeros for a deleted file. */
  id: string;
}

/** Every file of the repository that differs between two commits; a renamed one is a deleted and a new one. */
export async function changesBetween(
  { dir }: Pick<Repository, 'dir'>,
  from: string,
  to: string,
): Promise<BlobChange[]> {
  const text = await gitText(dir, [
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--raw',
    '--no-abbrev',
    from,
    to,
  ]);
  const parts = text.split('\0');
  const changes: BlobChange[] = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [, mode = '', , id = ''] = (parts[at] ?? '').split(' ');
    changes.push({ name: parts[at + 1] ?? '', mode, id });
  }
  return changes;
}

export function isDeleted({ mode }: BlobChange): boolean {
  return mode === '000000';
}

/** A plain file: no link, no other repository. */
export function isPlainFile({ mode }: BlobChange): boolean {
  return mode === '100644' || mode === '100755';
}
