import type { FileVersion } from '../../api/types.ts';
import type { Repository } from '../git/open-repository.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { blobAt } from './blobs.ts';
import { changesBetween } from './branch-changes.ts';
import { branchPoint, headOf } from './branch.ts';
import type { EntryBranch } from './branch.ts';
import type { BranchMerge } from './commit-to-branch.ts';

/**
 * What an edit names as its base that began from two texts, the published one and that of the branch: neither may have
 * changed since.
 */
export function mergedVersion(published: FileVersion, onBranch: string): FileVersion {
  return published === null ? null : versionOf(Buffer.from(`${published} ${onBranch}`));
}

/**
 * Finds out whether an edit merges what was published since the branch began.
 * @param file of the entry, from the content folder
 * @param onBranch version of the entry on its branch
 * @param base what the edit began from
 * @returns undefined for any other edit
 * @throws Refusal when something beside the entry clashes
 */
export async function findMerge(
  repository: Repository,
  snapshot: Snapshot,
  branch: EntryBranch,
  file: string,
  onBranch: string,
  base: FileVersion,
): Promise<BranchMerge | undefined> {
  const published = snapshot.files.get(file)?.version ?? null;
  if (base !== mergedVersion(published, onBranch)) return undefined;
  const [head, begin] = [await headOf(repository), await branchPoint(repository, branch)];
  if (head === begin) return undefined;
  // Without a published file only its deletion can be merged; otherwise two entries were begun under one name.
  if (published === null && (await blobAt(repository, file, begin)) === undefined) return undefined;
  const name = `${repository.prefix}${file}`;
  const kept = (await changesBetween(repository, begin, branch.tip)).filter((change) => change.name !== name);
  const others = new Map(
    (await changesBetween(repository, begin, head)).map((change) => [change.name, change.id] as const),
  );
  const clashing = kept.filter((change) => (others.get(change.name) ?? change.id) !== change.id);
  if (clashing.length > 0)
    throw new Refusal(
      'failed',
      `Объединить нельзя: и в ветке, и на сайте изменены ещё файлы: ${clashing.map((change) => change.name).join(', ')}. Объедините их через git.`,
    );
  return { head, kept };
}
