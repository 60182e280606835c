import type { Kind } from '#model/kind-names';
import { describeFinding } from '#report/describe';
import { compareSeverity } from '#rules/compare-severity';
import type { Finding } from '#rules/finding';
import { pageAddresses } from '#section/addresses';
import type { DraftFinding } from '../api/types.ts';
import { bodyLineOf } from '../entry-file/entry-file.ts';
import { linkToEntry } from './entry-label.ts';
import type { DraftState } from './draft-state.ts';
import { evaluationOf } from './evaluations.ts';
import { labelOfField } from './field-label.ts';
import { findNew } from './new-findings.ts';

/**
 * What the rules say of the draft as if it were published: all about the entry itself, and what it newly causes in
 * others. Of an entry that cannot be read only that is said. Errors come first, those of the entry before others.
 */
export function draftFindings(state: DraftState, asOf: string, base: string): DraftFinding[] {
  const { file, published, saved } = state;
  const after = evaluationOf(published.content, asOf).findings;
  const added = findNew(evaluationOf(saved.content, asOf).findings, after);
  const own = after.filter((finding) => finding.file === file);
  const isBroken = published.content.broken.some((entry) => entry.file === file);
  const elsewhere = isBroken
    ? []
    : [...added].filter((finding) => finding.file !== file && finding.severity !== 'info');
  const describe = (finding: Finding) => describeDraftFinding(finding, state, base, refuses(finding, added));
  return [...own, ...elsewhere]
    .map(describe)
    .sort(
      (a, b) =>
        compareSeverity(a.severity, b.severity) ||
        Number(a.elsewhere !== undefined) - Number(b.elsewhere !== undefined),
    );
}

/** An error that the change brings, or that would hide the entry. What a page has lived with does not hold it up. */
function refuses(finding: Finding, added: ReadonlySet<Finding>): boolean {
  return finding.severity === 'error' && (added.has(finding) || finding.withholds);
}

function describeDraftFinding(
  finding: Finding,
  { kind, file, text, published }: DraftState,
  base: string,
  refused: boolean,
): DraftFinding {
  // That the entry is hidden is no news: publishing is refused.
  const { rule, severity, source, field, line, message, fix } = describeFinding({
    ...finding,
    withholds: false,
  });
  const isOwn = finding.file === file;
  const link = isOwn ? undefined : linkToEntry(published.content, finding.file);
  const labelled: Kind | undefined = isOwn ? kind : link?.kind;
  const bodyLine = isOwn && field === 'body' && line !== undefined ? line - bodyLineOf(text) + 1 : undefined;
  return {
    rule,
    severity,
    source,
    message,
    fix,
    field,
    fieldLabel: labelled === undefined ? field : labelOfField(labelled, field),
    refuses: refused,
    page: `${base}${pageAddresses.selfCheck}pravila/${rule.toLowerCase()}/`,
    ...(bodyLine === undefined || bodyLine < 1 ? {} : { bodyLine }),
    ...(isOwn ? {} : { elsewhere: link ?? strangeFile(finding) }),
  };
}

/** A file that holds no valid entry: all that is known is its path. */
function strangeFile({ file, id, kind }: Finding): NonNullable<DraftFinding['elsewhere']> {
  return { kind: kind ?? 'school', id: id ?? file, file, label: file };
}
