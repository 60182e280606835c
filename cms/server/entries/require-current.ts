import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ErrorAnswer, FileVersion } from '../../api/types.ts';
import type { EditorContext } from '../editor-context.ts';
import { historyOf } from '../git/file-history.ts';
import { isRecorded } from '../git/recorded-state.ts';
import { keepText } from '../keep-text.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';

/**
 * Refuses an edit that began from an older state than the saved one: the saved text is told, the refused one is kept.
 * @param file path from the content folder
 * @param base version from which the edit began, null for a new file
 * @param text of the refused edit; undefined for a deletion
 * @throws Refusal `stale`
 */
export async function requireCurrent(
  context: EditorContext,
  snapshot: Snapshot,
  file: string,
  base: FileVersion,
  text?: string,
): Promise<void> {
  const stored = snapshot.files.get(file);
  const current = stored?.version ?? null;
  if (current === base) return;
  const kept =
    text === undefined ? {} : { kept: `${context.keptName}/${await keepText(context.keptDir, file, text)}` };
  const where = kept.kept === undefined ? '' : ` Ваш текст сохранён в файле ${kept.kept}.`;
  if (stored?.bytes === undefined)
    throw new Refusal('stale', `Пока вы редактировали, эту запись удалили или переименовали.${where}`, kept);
  throw new Refusal(
    'stale',
    `Пока вы редактировали, эту запись изменил кто-то другой.${where} Сравните два текста и решите, какой оставить.`,
    {
      theirs: {
        raw: stored.bytes.toString(),
        version: current,
        ...(await lastChange(context, file, stored.bytes)),
      },
      ...kept,
    },
  );
}

/** Who saved the file last, and when; of a change outside of the editor only the time is known. */
async function lastChange(
  { repository, store }: EditorContext,
  file: string,
  bytes: Uint8Array,
): Promise<Pick<NonNullable<ErrorAnswer['theirs']>, 'author' | 'at'>> {
  if (repository !== undefined) {
    const [last] = (await isRecorded(repository, file, bytes)) ? await historyOf(repository, file) : [];
    if (last !== undefined) return { author: last.author, at: last.at };
  }
  const { mtime } = await lstat(join(store.dir, file));
  return { author: 'Кто-то вне редактора', at: mtime.toISOString() };
}
