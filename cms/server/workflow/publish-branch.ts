import type { EditorContext } from '../editor-context.ts';
import { requireCurrent } from '../entries/require-current.ts';
import { requireSavable } from '../entries/save-entry.ts';
import type { Repository } from '../git/open-repository.ts';
import { decapPath, attachedPlace, entryAt } from '../paths/decap-path.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { filesOfBranch, withBranch } from './branch-files.ts';
import type { BranchFile } from './branch-files.ts';
import { removeBranch, requireBranch } from './branch.ts';

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
  const branch = await requireBranch(repository, collection, slug);
  if (branch.status !== 'pending_publish')
    throw new Refusal('refused', 'Запись ещё не проверена: сначала переведите её в состояние «Готово».');
  const answer = await context.writer.write(async (snapshot) => {
    const files = await filesOfBranch(repository, branch);
    const fresh = files.filter(({ path, bytes }) => snapshot.files.get(path)?.version !== versionOf(bytes));
    for (const { path, base } of fresh) await requireCurrent(context, snapshot, path, base);
    return {
      changes: fresh,
      message: (await requirePublishableFiles(context, snapshot, fresh)).join('\n'),
      answer: { message: 'published' },
      isPublic: true,
    };
  });
  await removeBranch(repository, branch);
  return answer;
}

/** @returns messages of the commit, of each entry one */
async function requirePublishableFiles(
  context: EditorContext,
  snapshot: Snapshot,
  files: readonly BranchFile[],
): Promise<string[]> {
  const attached = files.filter(({ path }) => path.startsWith('files/'));
  for (const { path } of attached) attachedPlace(path, snapshot);
  const known = await withBranch(snapshot, attached);
  return files
    .filter((file) => !attached.includes(file))
    .map(({ path, bytes }) => {
      const { kind, file } = entryAt(decapPath(path), snapshot);
      const text = bytes.toString();
      return requireSavable({ kind, file, text }, known, context.asOf(snapshot), context.base).message;
    });
}
