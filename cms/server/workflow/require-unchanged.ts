import type { EditorContext } from '../editor-context.ts';
import { requireCurrent } from '../entries/require-current.ts';
import type { Repository } from '../git/open-repository.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { blobAt } from './blobs.ts';
import type { BranchFile } from './branch-files.ts';
import { headOf } from './branch.ts';
import { mergedVersion } from './merge-published.ts';

/**
 * Refuses to publish over what was published since the branch began. The refusal tells both texts and the one that they
 * began from, so that they can be merged and saved on the branch.
 * @param onDisk git's id of the published file, undefined when there is none
 * @throws Refusal
 */
export async function requireUnchanged(
  context: EditorContext,
  repository: Repository,
  snapshot: Snapshot,
  { path, bytes, base }: BranchFile,
  onDisk: string | undefined,
): Promise<void> {
  const before = base === undefined ? null : versionOf(base.bytes);
  if (onDisk === base?.id || (snapshot.files.get(path)?.version ?? null) === before) return;
  const committed = await blobAt(repository, path, await headOf(repository));
  if (committed?.id !== onDisk)
    throw new Refusal(
      'refused',
      `Файл ${path} изменён вне редактора, и это изменение ещё не записано в git. Запишите его (git commit) и опубликуйте запись снова.`,
    );
  if (path.startsWith('files/'))
    throw new Refusal(
      'refused',
      `На сайте уже есть другой файл ${path}. Загрузите свой к записи под новым именем или опубликуйте ветку через git.`,
    );
  try {
    await requireCurrent(context, snapshot, path, before);
  } catch (error) {
    throw error instanceof Refusal
      ? withOrigin(error, base?.bytes.toString() ?? null, versionOf(bytes))
      : error;
  }
}

function withOrigin({ answer }: Refusal, origin: string | null, onBranch: string): Refusal {
  const { code, error, theirs, ...more } = answer;
  if (theirs === undefined) return new Refusal(code, error, more);
  const version = mergedVersion(theirs.version, onBranch);
  return new Refusal(
    code,
    'Пока запись была на проверке, на сайте её изменили. Откройте запись и нажмите «Опубликовать»: там можно объединить оба изменения.',
    { ...more, theirs: { ...theirs, version, origin } },
  );
}
