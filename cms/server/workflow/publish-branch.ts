import type { EditorContext } from '../editor-context.ts';
import { requireSavable } from '../entries/save-entry.ts';
import type { Repository } from '../git/open-repository.ts';
import { attachedPlace, decapPath, entryAt } from '../paths/decap-path.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { FileChange } from '../write/batch.ts';
import { blobIdOnDisk } from './blobs.ts';
import { entryFileOf, fileOfBranch, filesOfBranch, withAttached } from './branch-files.ts';
import type { BranchFile } from './branch-files.ts';
import { branchPoint, removeBranch, requireFreeBranch } from './branch.ts';
import type { EntryBranch } from './branch.ts';
import { requireOwnFiles } from './foreign-files.ts';
import { publicText } from './public-text.ts';
import { requireUnchanged } from './require-unchanged.ts';

/**
 * Publishes an entry that was reviewed: its files replace the published ones in one commit, and the branch goes. What
 * was published meanwhile is never overwritten, and what brings errors stays on its branch.
 * @throws Refusal
 */
export async function publishBranch(
  context: EditorContext,
  repository: Repository,
  collection: string,
  slug: string,
): Promise<{ message: string }> {
  const published = await context.writer.write(async (snapshot) => {
    const branch = await requireFreeBranch(repository, collection, slug);
    if (branch.status !== 'pending_publish')
      throw new Refusal('refused', 'Запись ещё не проверена: сначала переведите её в состояние «Готово».');
    const begin = await branchPoint(repository, branch);
    await requireOwnFiles(repository, branch, begin);
    const attached = await freshMedia(context, repository, branch, snapshot);
    const known = await withAttached(snapshot, attached);
    const entry = await freshEntry(context, repository, branch, begin, known);
    return {
      changes: [...(entry === undefined ? [] : [entry.change]), ...attached],
      message: entry?.message ?? `Файлы записи ${collection}/${slug}: опубликованы`,
      answer: branch,
      isPublic: true,
    };
  });
  await removeBranch(repository, published);
  return { message: 'published' };
}

/** Attached files of the branch that are not published yet. @throws Refusal */
async function freshMedia(
  context: EditorContext,
  repository: Repository,
  branch: EntryBranch,
  snapshot: Snapshot,
): Promise<BranchFile[]> {
  const fresh: BranchFile[] = [];
  for (const file of await filesOfBranch(repository, branch)) {
    if (file.path === entryFileOf(branch)) continue;
    const onDisk = await blobIdOnDisk(repository, file.path);
    if (onDisk === file.id) continue;
    await requireUnchanged(context, repository, snapshot, file, onDisk);
    attachedPlace(file.path, snapshot);
    fresh.push(file);
  }
  return fresh;
}

/**
 * The entry as it will be published, when that differs from what is.
 * @param snapshot with the attached files of the branch
 * @throws Refusal
 */
async function freshEntry(
  context: EditorContext,
  repository: Repository,
  branch: EntryBranch,
  begin: string,
  snapshot: Snapshot,
): Promise<{ change: FileChange; message: string } | undefined> {
  const path = entryFileOf(branch);
  const found = path === undefined ? undefined : await fileOfBranch(repository, branch, begin, path);
  if (found === undefined) return undefined;
  const { kind, file, stored } = entryAt(decapPath(found.path), snapshot);
  const text = publicText(kind, found.bytes.toString(), stored);
  const onDisk = await blobIdOnDisk(repository, file);
  const isThere = onDisk === found.id;
  const isUntouched = found.base?.id === found.id;
  if (isThere ? text === found.bytes.toString() : isUntouched) return undefined;
  if (!isThere) await requireUnchanged(context, repository, snapshot, found, onDisk);
  const { message } = requireSavable({ kind, file, text }, snapshot, context.asOf(snapshot), context.base);
  return { change: { path: file, bytes: Buffer.from(text) }, message };
}
