import type { Kind } from '#model/kind-names';
import { commitMessage } from '../commit-message.ts';
import type { EditorContext } from '../editor-context.ts';
import { commitFiles } from '../git/commit-files.ts';
import { isRecorded } from '../git/recorded-state.ts';
import { requireQuietRepository } from '../git/repository-state.ts';
import { keepText } from '../keep-text.ts';
import type { StoredFile } from '../store/snapshot.ts';
import { readStoredSource } from './read-source.ts';

/** Keeps the bytes of a file beside the caches when no commit holds them. @param file path from the content folder */
export async function keepUnrecorded(
  { repository, keptDir }: EditorContext,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  if (repository === undefined || !(await isRecorded(repository, file, bytes)))
    await keepText(keptDir, file, bytes);
}

/**
 * Before an entry is written over: what somebody changed outside of the editor and did not commit becomes a commit of
 * its own, or, where the repository does not take it, a file beside the caches. Without git nothing is kept.
 * @param file path from the content folder
 * @throws Refusal while git is in the middle of something
 */
export async function recordOutsideChange(
  context: EditorContext,
  kind: Kind,
  file: string,
  stored: StoredFile,
): Promise<void> {
  const { repository } = context;
  const { bytes } = stored;
  if (repository === undefined || bytes === undefined || (await isRecorded(repository, file, bytes))) return;
  await requireQuietRepository(repository);
  const message = commitMessage(kind, readStoredSource(kind, stored) ?? {}, file, 'changedOutside');
  // A hook may refuse what our own commit will replace.
  await commitFiles(repository, [file], message).catch(() => undefined);
  await keepUnrecorded(context, file, bytes);
}
