import type { Content } from '#model/content';
import { referencesOf } from '#rules/data-06/references-of';
import type { EntryLink } from '../api/types.ts';
import { entriesOf, linkToEntry } from './entry-label.ts';

/**
 * Drafts that refer to a saved entry. The rules do not speak for them: nobody sees a draft.
 * @param file path of the entry from the content folder
 */
export function draftsNaming(file: string, content: Content): EntryLink[] {
  const entries = entriesOf(content);
  const named = entries.find((entry) => entry.file === file);
  if (named === undefined) return [];
  return entries
    .filter(
      (entry) =>
        entry !== named &&
        entry.draft &&
        referencesOf(entry).some(({ id, targets }) => id === named.id && targets.includes(named.kind)),
    )
    .flatMap((entry) => linkToEntry(content, entry.file) ?? []);
}
