import type { FileVersion } from '../../api/types.ts';
import { publishedState } from '../check/draft-states.ts';
import { commitMessage } from '../commit-message.ts';
import type { EditorContext } from '../editor-context.ts';
import { requireSource } from '../entries/read-source.ts';
import { requireCurrent } from '../entries/require-current.ts';
import type { Repository } from '../git/open-repository.ts';
import { keepText } from '../keep-text.ts';
import { entryAt } from '../paths/decap-path.ts';
import { forbidden } from '../paths/real-path.ts';
import { isNewMedia, readUploads } from '../protocol/entry-uploads.ts';
import type { Persisted } from '../protocol/persist-entry.ts';
import type { Params } from '../protocol/schema.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { blobAt, blobIdOf } from './blobs.ts';
import type { Blob } from './blobs.ts';
import { findBranch, headOf, refOf, requireFree } from './branch.ts';
import type { EntryBranch } from './branch.ts';
import { commitToBranch } from './commit-to-branch.ts';
import { findMerge } from './merge-published.ts';

/**
 * Saves an entry on its branch, where nobody but the reviewers sees it; what is published stays as it is. Anything that
 * can be read again may be saved.
 * @throws Refusal
 */
export async function saveForReview(
  context: EditorContext,
  repository: Repository,
  { dataFiles, assets, base, options }: Params<'persistEntry'>,
): Promise<Persisted> {
  const [dataFile] = dataFiles;
  if (dataFile === undefined || (dataFile.newPath ?? dataFile.path) !== dataFile.path) throw forbidden();
  const { path, raw, slug } = dataFile;
  const bytes = Buffer.from(raw);
  const collection = options.collectionName ?? '';
  const ref = refOf(collection, slug);
  if (ref === undefined)
    throw new Refusal(
      'invalid',
      'С таким именем файла запись нельзя отдать на проверку. Переименуйте файл: латинские буквы, цифры и дефис.',
    );
  const uploads = await readUploads(assets);
  const persisted = (version: FileVersion) => ({ message: 'entry persisted', versions: { [path]: version } });
  return context.writer.exclusively(async () => {
    const snapshot = await context.store.current();
    const { kind, file } = entryAt(path, snapshot);
    const branch = await findBranch(repository, collection, slug);
    const stored = branch === undefined ? undefined : await blobAt(repository, file, branch.tip);
    const known = base[path] ?? null;
    const merge =
      branch === undefined || stored === undefined
        ? undefined
        : await findMerge(repository, snapshot, branch, file, versionOf(stored.bytes), known);
    if (merge === undefined) {
      if (stored !== undefined && stored.id === (await blobIdOf(repository, file, bytes)))
        return persisted(versionOf(stored.bytes));
      await requireBase(context, snapshot, branch, stored, file, known, raw);
    }
    if (branch !== undefined) requireFree(branch);
    const data = requireSource(publishedState(snapshot, kind, file, raw), context.asOf(snapshot));
    const commit = await commitToBranch(repository, {
      ref,
      parent: branch?.tip ?? (await headOf(repository)),
      exists: branch !== undefined,
      changes: [{ path: file, bytes }, ...uploads.filter((upload) => isNewMedia(upload, snapshot))],
      message: commitMessage(kind, data, file, 'drafted'),
      status: branch === undefined ? (options.status ?? 'draft') : statusAfterChange(branch.status),
      ...(merge === undefined ? {} : { merge }),
    });
    return persisted(versionOf((await blobAt(repository, file, commit))?.bytes ?? bytes));
  });
}

/** What was found ready is read once more when its text has changed. */
function statusAfterChange(status: EntryBranch['status']): EntryBranch['status'] {
  return status === 'pending_publish' ? 'pending_review' : status;
}

/** The edit began from what the branch has, or, without a branch, from what is published. @throws Refusal `stale` */
async function requireBase(
  context: EditorContext,
  snapshot: Snapshot,
  branch: EntryBranch | undefined,
  stored: Blob | undefined,
  file: string,
  base: FileVersion,
  text: string,
): Promise<void> {
  if (branch === undefined || stored === undefined)
    return requireCurrent(context, snapshot, file, base, text);
  const version = versionOf(stored.bytes);
  if (version === base) return;
  const kept = `${context.keptName}/${await keepText(context.keptDir, file, text)}`;
  const { author, updatedAt } = branch;
  throw new Refusal(
    'stale',
    `Пока вы редактировали, эту запись изменил кто-то другой. Ваш текст сохранён в файле ${kept}. Сравните два текста и решите, какой оставить.`,
    { kept, theirs: { raw: stored.bytes.toString(), version, author, at: updatedAt } },
  );
}
