import { readOtherPiece } from '#entries/read-piece';
import { fileAt } from '../git/file-history.ts';
import type { Repository } from '../git/open-repository.ts';
import { gitText } from '../git/run-git.ts';
import { versionOf } from '../store/file-version.ts';
import { snapshotOf, withEntryTexts } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { branchPoint } from './branch.ts';
import type { EntryBranch } from './branch.ts';

/** A file that a branch changes. */
export interface BranchFile {
  /** Path from the content folder. */
  path: string;
  bytes: Buffer;
  /** Version of the published file when the branch began; null when there was none. */
  base: string | null;
}

/** Files of the content folder that the branch changes, since it left what is published. */
export async function filesOfBranch(repository: Repository, branch: EntryBranch): Promise<BranchFile[]> {
  const { dir, prefix } = repository;
  const begin = await branchPoint(repository, branch);
  const names = await gitText(dir, [
    'diff-tree',
    '-r',
    '-z',
    '--no-renames',
    '--name-only',
    begin,
    branch.tip,
  ]);
  const paths = names.split('\0').filter((name) => name !== '' && name.startsWith(prefix));
  const files = await Promise.all(
    paths.map(async (name): Promise<BranchFile[]> => {
      const path = name.slice(prefix.length);
      const [bytes, before] = [
        await fileAt(repository, path, branch.tip),
        await fileAt(repository, path, begin),
      ];
      return bytes === undefined
        ? []
        : [{ path, bytes, base: before === undefined ? null : versionOf(before) }];
    }),
  );
  return files.flat();
}

/** The content as the branch would make it. */
export async function withBranch(snapshot: Snapshot, files: readonly BranchFile[]): Promise<Snapshot> {
  const attached = files.filter(({ path }) => path.startsWith('files/'));
  const known = new Map(snapshot.files);
  for (const { path, bytes } of attached)
    known.set(path, {
      piece: await readOtherPiece({ path, size: bytes.length, bytes }),
      version: versionOf(bytes),
    });
  const entries = files.filter((file) => !attached.includes(file));
  const texts = new Map(entries.map(({ path, bytes }) => [path, bytes.toString()] as const));
  return withEntryTexts(attached.length === 0 ? snapshot : snapshotOf(known), texts);
}
