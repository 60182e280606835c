import { atomicQuestions, nothingShown } from '#messages/self-check';
import type { Evaluation } from '#rules/finding';
import { answerAtomicItems } from '#section/atomic-items';
import type { AtomicAnswer } from '#section/atomic-items';
import type { Section } from '#section/types';
import { gatherEvidence } from './gather-evidence.ts';
import { reasonOf } from './not-applicable.ts';
import { rowId } from './public-entries.ts';
import type { PublicEntry } from './public-entries.ts';
import { publicRemarks } from './remarks.ts';
import type { PublicView } from './remarks.ts';
import type { SelfCheckRow } from './types.ts';
import { violatingEntries } from './violating-entries.ts';

/** The rows of the ten atomic items of A1 п. 8.1: the section's answers with their prose, remarks and links. */
export function buildAtomicItems(section: Section, evaluation: Evaluation, view: PublicView): SelfCheckRow[] {
  return answerAtomicItems(section, evaluation).map((item, index) => {
    const { name, answer, findings, excusedBy } = item;
    const reason = answer === 'notApplicable' && excusedBy !== undefined ? reasonOf(excusedBy) : undefined;
    const remarks = publicRemarks(findings, view);
    return {
      id: `A1-8.1-${index + 1}`,
      question: atomicQuestions[name],
      answer,
      ...(reason === undefined ? {} : { reason }),
      source: 'A1 п. 8.1',
      remarks:
        answer === 'no' && remarks.length === 0
          ? [{ severity: 'warning' as const, text: nothingShown }]
          : remarks,
      ...gatherEvidence(
        answer === 'no' ? violatingEntries(findings, view.entries) : entriesOf(item, view),
        section.asOf,
      ),
    };
  });
}

/** Where the public sees what answers an item; people of a base have no id of their own. */
function entriesOf({ name, shown }: AtomicAnswer, { entries }: PublicView): PublicEntry[] {
  return shown.flatMap((view, index) => {
    const key = 'kind' in view ? `${view.kind}/${view.id}` : `${name}/${rowId(view, index)}`;
    return entries.get(key) ?? [];
  });
}
