import type { Kind } from '#model/kind-names';
import type { Draft, DraftData } from '../../../api/types.ts';
import type { DraftState } from '../../../check/draft-state.ts';
import { newEntryFile } from '../../../check/new-entry-file.ts';
import { EntryFileError } from '../../../entry-file/entry-file-error.ts';
import { writeEntryFile } from '../../../entry-file/entry-file.ts';
import { ServerError } from '../../api/client.ts';
import { textOf } from '../store/entry-piece.ts';
import { withEntry } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';

/**
 * Puts an unsaved entry into the content, as if it were published.
 * @throws ServerError `notFound` when the file is gone, `invalid` for data that no file can hold
 */
export function draftState(saved: Snapshot, { kind, file, data }: Draft): DraftState {
  if (file !== undefined && !saved.files.has(file)) throw goneEntry();
  const path = file ?? newEntryFile(kind, data, saved.files);
  const bytes = saved.files.get(path)?.bytes;
  const text = writeText(kind, bytes && textOf(bytes), kind === 'school' ? data : { ...data, draft: false });
  return publishedState(saved, kind, path, text);
}

/** The content with this text of an entry. */
export function publishedState(saved: Snapshot, kind: Kind, file: string, text: string): DraftState {
  return { kind, file, text, saved, published: withEntry(saved, file, new TextEncoder().encode(text)) };
}

/** Writes a form's data into the text of a file. @throws ServerError `invalid` for data that no file can hold */
export function writeText(kind: Kind, original: string | undefined, data: DraftData): string {
  try {
    return writeEntryFile(kind, original, data);
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    throw new ServerError(422, {
      code: 'invalid',
      error: 'Эту запись нельзя записать в файл: в ней знаки, которых не бывает в тексте.',
    });
  }
}

/** The entry that the form shows is no longer there. */
export function goneEntry(): ServerError {
  return new ServerError(404, {
    code: 'notFound',
    error: 'Такой записи больше нет: её удалили или переименовали. Вернитесь к списку.',
  });
}
