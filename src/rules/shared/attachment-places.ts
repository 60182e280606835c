import type { FileFacts } from '#model/content';
import { refOf } from '../rule.ts';
import type { EntryRef, RuleContext } from '../rule.ts';
import { attachedFiles } from './attached-files.ts';

/** Where a file below `content/files/` is named. */
export interface AttachmentPlace {
  facts: FileFacts;
  at: EntryRef;
  /** The field that names it; empty when no entry does, and the file itself is meant. */
  field: string;
}

/**
 * Every file that lies in the folder, with each place that names it. A file that no entry names is there all the same:
 * then the place is the file itself, under the school.
 */
export function attachmentPlaces(context: RuleContext): AttachmentPlace[] {
  const byPath = Map.groupBy(attachedFiles(context), ({ path }) => path);
  return [...context.content.files.values()].flatMap((facts): AttachmentPlace[] => {
    const named = byPath.get(facts.path) ?? [];
    if (named.length > 0) return named.map(({ entry, field }) => ({ facts, at: refOf(entry), field }));
    return [{ facts, at: { ...context.schoolRef, file: `files/${facts.path}` }, field: '' }];
  });
}
