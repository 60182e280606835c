import type { Autosave } from './autosave-store.ts';

/**
 * Autosaves of entries that are no longer there: deleted or renamed.
 * @param files paths of the saved entries of the kind, from the content folder
 */
export function selectLost(autosaves: readonly Autosave[], files: ReadonlySet<string>): Autosave[] {
  return autosaves.filter(({ file }) => file !== undefined && !files.has(file));
}

/** The same text as one of a new draft. @param session of no opened form */
export function asNewDraft({ kind, title, data, at }: Autosave, session: string): Autosave {
  return { kind, session, title, data: { ...data, draft: true }, at };
}
