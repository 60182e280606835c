import { readOtherPiece } from '#entries/read-piece';
import { kinds } from '#model/kinds';
import { kindNames } from '#model/kind-names';
import type { Repository } from '../git/open-repository.ts';
import { versionOf } from '../store/file-version.ts';
import { snapshotOf } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { blobAt } from './blobs.ts';
import type { Blob } from './blobs.ts';
import { changesBetween } from './branch-changes.ts';
import { branchPoint } from './branch.ts';
import type { EntryBranch } from './branch.ts';

/** A file that a branch changes. */
export interface BranchFile extends Blob {
  /** Path from the content folder. */
  path: string;
  /** The published file when the branch began; undefined when there was none. */
  base: Blob | undefined;
}

/** Path of the entry that a branch is for, from the content folder; undefined for a name that is no collection. */
export function entryFileOf({
  collection,
  slug,
}: Pick<EntryBranch, 'collection' | 'slug'>): string | undefined {
  const kind = kindNames.find((name) => name === collection);
  if (kind === undefined) return undefined;
  return kind === 'school' ? 'school.json' : `${kind}/${slug}.${kinds[kind].extension}`;
}

/** Files of the content folder that the branch adds or changes, since it left what is published. */
export async function filesOfBranch(repository: Repository, branch: EntryBranch): Promise<BranchFile[]> {
  const { prefix } = repository;
  const begin = await branchPoint(repository, branch);
  const names = (await changesBetween(repository, begin, branch.tip)).map(({ name }) => name);
  const paths = names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
  const files = await Promise.all(paths.map((path) => fileOfBranch(repository, branch, begin, path)));
  return files.filter((file) => file !== undefined);
}

/** One file as the branch has it; undefined when it has none. @param begin where the branch left what is published */
export async function fileOfBranch(
  repository: Repository,
  { tip }: EntryBranch,
  begin: string,
  path: string,
): Promise<BranchFile | undefined> {
  const blob = await blobAt(repository, path, tip);
  return blob === undefined ? undefined : { path, ...blob, base: await blobAt(repository, path, begin) };
}

/** The content with these attached files. */
export async function withAttached(snapshot: Snapshot, files: readonly BranchFile[]): Promise<Snapshot> {
  if (files.length === 0) return snapshot;
  const known = new Map(snapshot.files);
  for (const { path, bytes } of files)
    known.set(path, {
      piece: await readOtherPiece({ path, size: bytes.length, bytes }),
      version: versionOf(bytes),
    });
  return snapshotOf(known);
}
