import { fileURLToPath } from 'node:url';
import type { CheckAnswer, Draft, DraftData } from '../../cms/api/types.ts';
import { checkDraft } from '../../cms/check/check-draft.ts';
import type { DraftState } from '../../cms/check/draft-state.ts';
import { readEntryFile } from '../../cms/entry-file/entry-file.ts';
import { createDraftStates } from '../../cms/server/check/draft-states.ts';
import { openContentStore } from '../../cms/server/store/content-store.ts';
import type { Content } from '#model/content';
import type { Kind } from '#model/kind-names';

const demo = fileURLToPath(new URL('../../content', import.meta.url));

/** Judges drafts on the demonstration content as of 22 November 2026, as the server does. */
interface DraftCheck {
  content: Content;
  state: (kind: Kind, data: DraftData, file?: string) => DraftState;
  check: (kind: Kind, data: DraftData, file?: string, asOf?: string) => CheckAnswer;
  /** What the form shows of a saved entry. */
  saved: (kind: Kind, file: string) => DraftData;
}

/** Reads the demonstration content where it lies. */
export async function openDraftCheck(): Promise<DraftCheck> {
  const saved = await openContentStore(demo, Date.now).current();
  const stateOf = createDraftStates();
  const draftOf = (kind: Kind, data: DraftData, file?: string): Draft => ({
    ...{ kind, data },
    ...(file === undefined ? {} : { file }),
  });
  return {
    content: saved.content,
    state: (kind, data, file) => stateOf(saved, draftOf(kind, data, file)),
    check: (kind, data, file, asOf = '2026-11-22') => {
      const draft = draftOf(kind, data, file);
      return checkDraft(draft, stateOf(saved, draft), asOf, '/nastavnichestvo/');
    },
    saved: (kind, file) => readEntryFile(kind, saved.files.get(file)?.bytes?.toString() ?? ''),
  };
}

/** A piece of news that is right. */
export const news: DraftData = { id: 'n-x', title: 'Новое', publishedOn: '2026-11-10', body: 'Текст.' };
