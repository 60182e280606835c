import { describeFinding } from '#report/describe';
import { compareSeverity } from '#rules/compare-severity';
import { pageAddresses } from '#section/addresses';
import type { ImportPlan, PlannedEntry } from '../../../src/import/plan/plan.ts';
import type { ImportApplyAnswer, ImportFinding, ImportedFile } from '../../api/import.ts';
import { evaluationOf } from '../../check/evaluations.ts';
import { labelOfField } from '../../check/field-label.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { isTold, isWritten } from './make-plan.ts';
import { notesOf } from './remark-words.ts';

/**
 * What an import has done, with what the rules say of the entries that it wrote.
 * @param after the content as it is now
 * @param base path of the section on the site
 */
export function describeWritten(
  plan: ImportPlan,
  after: Snapshot,
  drafts: boolean,
  asOf: string,
  base: string,
): ImportApplyAnswer {
  const found = Map.groupBy(evaluationOf(after.content, asOf).findings, ({ file }) => file);
  const describe = (entry: PlannedEntry): ImportedFile => ({
    kind: entry.kind,
    file: entry.path,
    label: entry.label,
    isNew: entry.state === 'new',
    isDraft: entry.state === 'new' && (drafts || entry.kept['draft'] === true),
    findings: (found.get(entry.path) ?? [])
      .map((finding): ImportFinding => {
        const { rule, severity, source, message, fix, field } = describeFinding(finding);
        return {
          ...{ rule, severity, source, message, fix, field },
          fieldLabel: labelOfField(entry.kind, field),
          page: `${base}${pageAddresses.selfCheck}pravila/${rule.toLowerCase()}/`,
        };
      })
      .sort((a, b) => compareSeverity(a.severity, b.severity)),
  });
  return {
    written: plan.entries.filter((entry) => isWritten(entry, { replace: false })).map(describe),
    names: plan.entries.filter(isTold).length,
    held: plan.entries
      .filter(({ state }) => state === 'held')
      .map(({ label, remarks }) => ({
        label,
        reasons: notesOf(remarks)
          .filter(({ level }) => level === 'doubt')
          .map(({ text }) => text),
      })),
  };
}
