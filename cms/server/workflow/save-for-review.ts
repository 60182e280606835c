import type { FileVersion } from '../../api/types.ts';
import { publishedState } from '../check/draft-states.ts';
import { commitMessage } from '../commit-message.ts';
import type { EditorContext } from '../editor-context.ts';
import { requireSource } from '../entries/read-source.ts';
import { requireCurrent } from '../entries/require-current.ts';
import { fileAt } from '../git/file-history.ts';
import type { Repository } from '../git/open-repository.ts';
import { gitText } from '../git/run-git.ts';
import { keepText } from '../keep-text.ts';
import { entryAt } from '../paths/decap-path.ts';
import { forbidden } from '../paths/real-path.ts';
import { isNewMedia, readUploads } from '../protocol/entry-uploads.ts';
import type { Persisted } from '../protocol/persist-entry.ts';
import type { Params } from '../protocol/schema.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { findBranch, refOf } from './branch.ts';
import type { EntryBranch } from './branch.ts';
import { commitToBranch } from './commit-to-branch.ts';

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
  const answer = { message: 'entry persisted', versions: { [path]: versionOf(bytes) } };
  return context.writer.exclusively(async () => {
    const snapshot = await context.store.current();
    const { kind, file } = entryAt(path, snapshot);
    const branch = await findBranch(repository, collection, slug);
    if (await isStored(repository, branch, file, answer.versions[path])) return answer;
    await requireBase(context, repository, snapshot, branch, file, base[path] ?? null, raw);
    const data = requireSource(publishedState(snapshot, kind, file, raw), context.asOf(snapshot));
    await commitToBranch(repository, {
      ref,
      parent: branch?.tip ?? (await headOf(repository)),
      exists: branch !== undefined,
      changes: [{ path: file, bytes }, ...uploads.filter((upload) => isNewMedia(upload, snapshot))],
      message: commitMessage(kind, data, file, 'drafted'),
      status: branch === undefined ? (options.status ?? 'draft') : statusAfterChange(branch.status),
    });
    return answer;
  });
}

/** What was found ready is read once more when its text has changed. */
function statusAfterChange(status: EntryBranch['status']): EntryBranch['status'] {
  return status === 'pending_publish' ? 'pending_review' : status;
}

async function isStored(
  repository: Repository,
  branch: EntryBranch | undefined,
  file: string,
  version: FileVersion | undefined,
): Promise<boolean> {
  const stored = branch === undefined ? undefined : await fileAt(repository, file, branch.tip);
  return stored !== undefined && versionOf(stored) === version;
}

/** The edit began from what the branch has, or, without a branch, from what is published. @throws Refusal `stale` */
async function requireBase(
  context: EditorContext,
  repository: Repository,
  snapshot: Snapshot,
  branch: EntryBranch | undefined,
  file: string,
  base: FileVersion,
  text: string,
): Promise<void> {
  const stored = branch === undefined ? undefined : await fileAt(repository, file, branch.tip);
  if (branch === undefined || stored === undefined)
    return requireCurrent(context, snapshot, file, base, text);
  const version = versionOf(stored);
  if (version === base) return;
  const kept = `${context.keptName}/${await keepText(context.keptDir, file, text)}`;
  const { author, updatedAt } = branch;
  throw new Refusal(
    'stale',
    `Пока вы редактировали, эту запись изменил кто-то другой. Ваш текст сохранён в файле ${kept}. Сравните два текста и решите, какой оставить.`,
    { kept, theirs: { raw: stored.toString(), version, author, at: updatedAt } },
  );
}

async function headOf({ dir }: Repository): Promise<string> {
  return gitText(dir, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).catch(() => {
    throw new Refusal(
      'failed',
      'В хранилище git ещё нет ни одного сохранения. Запишите содержание первым коммитом.',
    );
  });
}
