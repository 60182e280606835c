import { kindOfFile } from '#entries/read-piece';
import type { Draft } from '../../api/types.ts';
import { newEntryFile } from '../../check/new-entry-file.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';

/**
 * The file of a draft: its own, or the one that a new entry would get.
 * @returns path from the content folder
 * @throws Refusal when the file named belongs to another collection or does not exist
 */
export function fileOfDraft({ kind, file, data }: Draft, { files }: Snapshot): string {
  // The card of the school has one place, whether it is there or not.
  if (kind === 'school') return 'school.json';
  if (file === undefined) return newEntryFile(kind, data, files);
  if (kindOfFile(file) === kind && files.has(file)) return file;
  throw new Refusal('notFound', 'Такой записи больше нет: её удалили или переименовали. Вернитесь к списку.');
}
