import type { Kind } from '#model/kind-names';
import { readEntryFile } from '../../../entry-file/entry-file.ts';

/** Is a text of an entry for visitors? The card of the school always is. @throws EntryFileError */
export function isPublished(kind: Kind, text: string): boolean {
  return kind === 'school' || readEntryFile(kind, text)['draft'] !== true;
}
