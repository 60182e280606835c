import type { Kind } from '#model/kind-names';
import { EntryFileError } from '../../entry-file/entry-file-error.ts';
import { readEntryFile, writeEntryFile } from '../../entry-file/entry-file.ts';
import { isPublished, readStoredSource } from '../entries/read-source.ts';
import type { StoredFile } from '../store/snapshot.ts';

/**
 * The text of a reviewed entry for visitors: publishing takes the mark of a draft away. On an entry that visitors see
 * the mark means that it shall leave the site, and stays.
 * @param stored the published file
 * @returns the same text when it cannot be read, or has no mark
 */
export function publicText(kind: Kind, text: string, stored: StoredFile | undefined): string {
  const before = readStoredSource(kind, stored);
  if (before !== undefined && isPublished(kind, before)) return text;
  try {
    const data = readEntryFile(kind, text);
    return isPublished(kind, data) ? text : writeEntryFile(kind, text, { ...data, draft: false });
  } catch (error) {
    if (error instanceof EntryFileError) return text;
    throw error;
  }
}
