import type { FileVersion, VersionAnswer } from '../../api/types.ts';
import type { EditorContext } from '../editor-context.ts';
import { requireDeletable } from '../entries/delete-entry.ts';
import { requireCurrent } from '../entries/require-current.ts';
import { requireSavable } from '../entries/save-entry.ts';
import { fileAt, stateBefore } from '../git/file-history.ts';
import type { Repository } from '../git/open-repository.ts';
import { isRecorded } from '../git/recorded-state.ts';
import { entryEver } from '../paths/decap-path.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';

/**
 * Brings an entry back to the state before its last saving, as a saving of its own; a deleted entry comes back.
 * @param file path from the content folder
 * @param base version that the form shows, null for a deleted entry
 * @throws Refusal
 */
export async function undoSaving(
  context: EditorContext,
  file: string,
  base: FileVersion,
): Promise<VersionAnswer> {
  const { repository, writer } = context;
  if (repository === undefined)
    throw new Refusal('notFound', 'Истории нет: содержание не лежит в хранилище git.');
  return writer.write(async (snapshot) => {
    const { kind, stored } = entryEver(file, snapshot);
    await requireCurrent(context, snapshot, file, base);
    await requireRecorded(repository, file, stored?.bytes);
    const before = await stateBefore(repository, file);
    if (before === undefined)
      throw new Refusal('notFound', 'Отменять нечего: у записи нет сохранённой истории.');
    const { bytes } = before;
    const asOf = context.asOf(snapshot);
    const text = bytes?.toString() ?? '';
    if (bytes !== undefined && !Buffer.from(text).equals(bytes)) throw notText();
    const savable =
      bytes === undefined
        ? { message: requireDeletable(kind, file, snapshot, asOf, context.base, 'undone'), isPublic: true }
        : requireSavable({ kind, file, text }, snapshot, asOf, context.base, 'undone');
    const answer = { raw: text, version: bytes === undefined ? null : versionOf(bytes) };
    return { changes: [{ path: file, bytes }], ...savable, answer };
  });
}

/** What somebody changed outside of the editor and did not commit would be lost. */
async function requireRecorded(
  repository: Repository,
  file: string,
  bytes: Uint8Array | undefined,
): Promise<void> {
  const isKnown =
    bytes === undefined
      ? (await fileAt(repository, file, 'HEAD')) === undefined
      : await isRecorded(repository, file, bytes);
  if (isKnown) return;
  throw new Refusal(
    'failed',
    'Файл изменили вне редактора, и этого изменения нет в истории. Сохраните запись, потом отмените.',
  );
}

/** A form would spoil such a file. */
function notText(): Refusal {
  return new Refusal(
    'invalid',
    'Прежнее состояние вернуть нельзя: файл тогда был не в кодировке UTF-8. Достаньте его из git и исправьте кодировку.',
  );
}
