import type { CheckAnswer, Draft, DraftFinding } from '../../../api/types.ts';
import type { Content } from '#model/content';
import type { Kind } from '#model/kind-names';
import { checkDraft as checkOnServer } from '../../../server/check/check-draft.ts';
import { draftFindings as findingsOnServer } from '../../../server/check/draft-findings.ts';
import type { DraftState as ServerState } from '../../../server/check/draft-states.ts';

export { describeReasons } from '../../../server/check/publication.ts';
export { entryRows } from '../../../server/api/entry-rows.ts';
export { attachedPaths } from '../../../server/media/attached-paths.ts';
export { entriesOf, labelOfEntry } from '../../../server/entry-label.ts';

/** The content without and with an unsaved entry. */
export interface DraftState {
  kind: Kind;
  /** Path from the content folder. */
  file: string;
  text: string;
  saved: { content: Content };
  /** As if the draft were saved and published. */
  published: { content: Content };
}

/** See the server's function of this name: it looks at nothing but the content. */
export function checkDraft(draft: Draft, state: DraftState, asOf: string, base: string): CheckAnswer {
  return checkOnServer(draft, state as ServerState, asOf, base);
}

/** See the server's function of this name. */
export function draftFindings(state: DraftState, asOf: string, base: string): DraftFinding[] {
  return findingsOnServer(state as ServerState, asOf, base);
}
