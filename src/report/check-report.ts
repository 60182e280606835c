import type { Evaluation } from '#rules/finding';
import type { Severity } from '#rules/rule';
import { describeFinding } from './describe.ts';
import type { ReportFinding } from './types.ts';

/** What `npm run check` tells: the JSON contract of the command line. */
export interface CheckReport {
  asOf: string;
  rulesetVersion: string;
  contentHash: string;
  counts: Record<Severity, number>;
  findings: ReportFinding[];
}

/** Builds the report of a check from the rules' verdict; lines are known by then. */
export function buildCheckReport(
  { asOf, rulesetVersion, findings }: Evaluation,
  contentHash: string,
): CheckReport {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    asOf,
    rulesetVersion,
    contentHash,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    findings: findings.map(describeFinding),
  };
}
