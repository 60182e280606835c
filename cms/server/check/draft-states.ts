import type { Kind } from '#model/kind-names';
import type { Draft, DraftData } from '../../api/types.ts';
import type { DraftState } from '../../check/draft-state.ts';
import { EntryFileError } from '../../entry-file/entry-file-error.ts';
import { writeEntryFile } from '../../entry-file/entry-file.ts';
import { Refusal } from '../refusal.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { withEntryTexts } from '../store/snapshot.ts';
import { fileOfDraft } from './draft-file.ts';
import { requirePlainData } from './plain-data.ts';

/** How many drafts stay known: check and preview ask for the same one, several windows for several. */
const remembered = 6;

/**
 * Puts drafts into the content. The last ones are remembered, so that what was computed of them stays known.
 * @returns a function of the saved state and the draft; it throws a Refusal for a draft that no file can hold
 */
export function createDraftStates(): (saved: Snapshot, draft: Draft) => DraftState {
  let known: DraftState[] = [];
  return (saved, draft) => {
    requirePlainData(draft.data);
    const file = fileOfDraft(draft, saved);
    const original = draft.file === undefined ? undefined : saved.files.get(file)?.bytes?.toString();
    const text = textOf(draft.kind, original, draft.data);
    const same = known.find((state) => state.saved === saved && state.file === file && state.text === text);
    const state = same ?? publishedState(saved, draft.kind, file, text);
    known = [state, ...known.filter((other) => other !== same)].slice(0, remembered);
    return state;
  };
}

/** The content with this text of an entry. */
export function publishedState(saved: Snapshot, kind: Kind, file: string, text: string): DraftState {
  return { kind, file, text, saved, published: withEntryTexts(saved, new Map([[file, text]])) };
}

function textOf(kind: Kind, original: string | undefined, data: DraftData): string {
  try {
    return writeEntryFile(kind, original, kind === 'school' ? data : { ...data, draft: false });
  } catch (error) {
    if (!(error instanceof EntryFileError)) throw error;
    throw new Refusal(
      'invalid',
      'Эту запись нельзя записать в файл: в ней знаки, которых не бывает в тексте.',
    );
  }
}
