import { programStatuses } from '#model/codes';
import type { Entry } from '#model/content';
import { programStatus } from '#model/program-status';
import type { CheckAnswer, Draft } from '../api/types.ts';
import type { DraftState } from './draft-state.ts';
import { draftFindings } from './draft-findings.ts';
import { draftsNaming } from './drafts-naming.ts';
import { evaluationOf } from './evaluations.ts';
import { hiddenNotes } from './hidden-notes.ts';
import { pageOfEntry } from './page-of-entry.ts';
import { shownState } from './shown-state.ts';

/**
 * Says all about an unsaved entry: what the rules find if it is published, what visitors will not see, where it is.
 * @param asOf calendar date «по состоянию на»
 * @param base path of the section on the site, with a slash at both ends
 */
export function checkDraft(draft: Draft, state: DraftState, asOf: string, base: string): CheckAnswer {
  const findings = draftFindings(state, asOf, base);
  const shown = shownState(state, asOf);
  const isDraft = draft.kind !== 'school' && draft.data['draft'] === true;
  const isWithheld = evaluationOf(state.published.content, asOf).withheldFiles.has(state.file);
  const namedBy = draftsNaming(state.file, state.saved.content);
  const { entry } = shown;
  return {
    asOf,
    findings,
    refused: findings.some(({ refuses }) => refuses),
    hidden: hiddenNotes(shown, isDraft, isWithheld),
    ...(namedBy.length === 0 ? {} : { namedBy }),
    ...(entry?.kind === 'programs' ? { status: statusOf(entry as Entry<'programs'>, isDraft, asOf) } : {}),
    ...(entry === undefined ? {} : { address: `${base}${pageOfEntry(entry, shown)}` }),
  };
}

function statusOf(
  { data }: Entry<'programs'>,
  draft: boolean,
  asOf: string,
): { code: string; label: string } {
  const code = programStatus({ ...data, draft }, asOf);
  return { code, label: programStatuses.labels[code] };
}
