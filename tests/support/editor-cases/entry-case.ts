import type { EntryKind } from '#model/content';
import type { EditorPage } from '../editor-page.ts';

export type Step = (editor: EditorPage) => Promise<void>;

/** How an entry of a kind comes to be. */
export interface EntryCase {
  kind: EntryKind;
  /** Path from the content folder, as the editor shall choose it. */
  file: string;
  /** Of the commit, without what was done: «Новость «…»». */
  name: string;
  /** What was done to it, in the kind's gender. */
  published: 'опубликована' | 'опубликован';
  /** The least that can be told of it, which cannot be published yet. */
  begin: Step;
  /** Why not. */
  refusal: { rule: string; source: string; text: string };
  mend: Step;
  /** The page that tells of it, from the section's base, and words that stand there; kinds of people may have none. */
  page?: { address: string; text: string };
}

/** News about results of a programme that has not ended. */
export const results = { rule: 'PRG-13', source: 'A1 п. 8.2', text: 'Классный час' };
