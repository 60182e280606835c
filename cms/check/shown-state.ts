import type { Content, Entry } from '#model/content';
import type { Evaluation } from '#rules/finding';
import { decideVisibility } from '#section/visibility';
import type { Visibility } from '#section/visibility';
import { entriesOf } from './entry-label.ts';
import type { DraftState } from './draft-state.ts';
import { evaluationOf } from './evaluations.ts';

/** How the section would show the draft if it had no errors of its own. */
export interface ShownState {
  content: Content;
  /** The rules' verdict, but the draft is not withheld for its own errors. */
  evaluation: Evaluation;
  visibility: Visibility;
  /** The draft as an entry; undefined when it cannot be read. */
  entry: Entry | undefined;
}

/** @param asOf calendar date «по состоянию на» */
export function shownState({ file, published: { content } }: DraftState, asOf: string): ShownState {
  const verdict = evaluationOf(content, asOf);
  const withheldFiles = new Set([...verdict.withheldFiles].filter((other) => other !== file));
  const evaluation = { ...verdict, withheldFiles };
  const visibility = decideVisibility(content, evaluation, asOf);
  return { content, evaluation, visibility, entry: entriesOf(content).find((entry) => entry.file === file) };
}

/** Why the section would not show the entry, and until when, apart from its errors. */
export function hiddenState({ visibility, entry }: ShownState): Visibility['hidden'][number] | undefined {
  return visibility.hidden.find((hidden) => hidden.entry === entry);
}
