import { decodeText } from '#entries/parse-source';
import type { Repository } from '../git/open-repository.ts';
import { Refusal } from '../refusal.ts';
import { blobAt } from './blobs.ts';
import { changesBetween, isDeleted, isPlainFile } from './branch-changes.ts';
import type { BlobChange } from './branch-changes.ts';
import { entryFileOf } from './branch-files.ts';
import type { EntryBranch } from './branch.ts';
import { preparedMedia } from './prepared-media.ts';

/** How many files a message names. */
const mostNamed = 5;

/**
 * Publishing takes the entry and the files that the editor added to it; whatever else somebody put on the branch with
 * git would be lost with the branch, or published unchecked.
 * @param begin where the branch left what is published
 * @throws Refusal that names the foreign files
 */
export async function requireOwnFiles(
  repository: Repository,
  branch: EntryBranch,
  begin: string,
): Promise<void> {
  const media = await preparedMedia(repository, begin, branch.tip);
  const foreign: string[] = [];
  for (const change of await changesBetween(repository, begin, branch.tip))
    if (!(await isOwn(repository, branch, change, media)))
      foreign.push(isDeleted(change) ? `${change.name} (удалён)` : change.name);
  if (foreign.length === 0) return;
  const more = foreign.length > mostNamed ? ` и ещё ${foreign.length - mostNamed}` : '';
  throw new Refusal(
    'refused',
    `В ветке есть чужие файлы: ${foreign.slice(0, mostNamed).join(', ')}${more}. Опубликуйте их через git: редактор публикует только саму запись и файлы, загруженные к ней в редакторе.`,
  );
}

async function isOwn(
  repository: Repository,
  branch: EntryBranch,
  change: BlobChange,
  media: ReadonlySet<string>,
): Promise<boolean> {
  const { prefix } = repository;
  if (!change.name.startsWith(prefix) || !isPlainFile(change)) return false;
  const path = change.name.slice(prefix.length);
  if (path.startsWith('files/')) return media.has(change.id);
  if (path !== entryFileOf(branch)) return false;
  const blob = await blobAt(repository, path, branch.tip);
  return blob !== undefined && decodeText(blob.bytes) !== undefined;
}
