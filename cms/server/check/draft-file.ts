import { kindOfFile } from '#entries/read-piece';
import { kinds } from '#model/kinds';
import type { Draft } from '../../api/types.ts';
import { fileNameOf } from '../../entry-file/slug.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';

/**
 * The file of a draft: its own, or the one that a new entry would get. People and pairs are named by their id, so that
 * no file name tells a name; all others by their title.
 * @returns path from the content folder
 * @throws Refusal when the file named belongs to another collection or does not exist
 */
export function fileOfDraft({ kind, file, data }: Draft, snapshot: Snapshot): string {
  if (file !== undefined) {
    if (kindOfFile(file) === kind && snapshot.files.has(file)) return file;
    throw new Refusal(
      'notFound',
      'Такой записи больше нет: её удалили или переименовали. Вернитесь к списку.',
    );
  }
  if (kind === 'school') return 'school.json';
  const name = fileNameOf(kind, data);
  const path = (suffix: string) => `${kind}/${name}${suffix}.${kinds[kind].extension}`;
  let free = path('');
  for (let count = 2; snapshot.files.has(free); count += 1) free = path(`-${count}`);
  return free;
}
