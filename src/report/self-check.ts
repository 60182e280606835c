import type { Evaluation, RuleResult } from '#rules/finding';
import type { Section } from '#section/types';
import { buildAtomicItems } from './atomic-items.ts';
import { isConfidential, poolEarlyCompletion } from './confidential.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { reasonOf } from './not-applicable.ts';
import { mapPublicEntries, placeOf } from './public-entries.ts';
import { createPublicTest } from './public-values.ts';
import { isPublicHint, messagesOf, publicRemarks } from './remarks.ts';
import type { PublicView } from './remarks.ts';
import type { AnswerCode, SelfCheck, SelfCheckRow } from './types.ts';
import { violatingEntries } from './violating-entries.ts';

/**
 * The self-check: the inspector's form with the ten atomic items of A1 п. 8.1 and every rule. It links and names only
 * what the section shows; `counts` are of the rules.
 * @param evaluation the rules' verdict from which the section was built
 */
export function buildSelfCheck(section: Section, evaluation: Evaluation): SelfCheck {
  const view = { entries: mapPublicEntries(section), isPublic: createPublicTest(section) };
  const results = poolEarlyCompletion(evaluation.results);
  const rules = results.map((result) => buildRule(result, section.asOf, view));
  const answers = (answer: AnswerCode) => rules.filter((row) => row.answer === answer).length;
  const { findings } = evaluation;
  const { shortName, ogrn, rulesProfiles } = section.school;
  return {
    schemaVersion: '1.0.0',
    asOf: section.asOf,
    rulesetVersion: section.rulesetVersion,
    contentHash: section.contentHash,
    school: { shortName, ogrn, profiles: rulesProfiles.map(({ code }) => code) },
    counts: {
      yes: answers('yes'),
      no: answers('no'),
      notApplicable: answers('notApplicable'),
      errors: findings.filter(({ severity }) => severity === 'error').length,
      warnings: findings.filter(({ severity }) => severity === 'warning').length,
      hints: findings.filter((finding) => isPublicHint(finding, view)).length,
    },
    items: buildAtomicItems(section, evaluation, view),
    rules,
    withheld: section.withheld.map(({ kind, reason, until }) => ({
      kind: kind.code,
      reason,
      ...(until === undefined ? {} : { until }),
    })),
  };
}

function buildRule(result: RuleResult, asOf: string, view: PublicView): SelfCheckRow {
  const { rule, answer, source } = result;
  const reason = answer === 'notApplicable' ? reasonOf(result) : undefined;
  const proofs = isConfidential(rule) ? [] : result.evidence;
  const places =
    answer === 'no'
      ? violatingEntries(result.findings, view.entries)
      : proofs.flatMap((proof) => placeOf(rule, proof, view.entries) ?? []);
  return {
    id: rule,
    question: messagesOf(rule).question,
    answer,
    ...(reason === undefined ? {} : { reason }),
    source,
    remarks: publicRemarks(result.findings, view),
    ...gatherEvidence(places, asOf),
    ...(isProvedInPrivate(result) ? { closed: true as const } : {}),
  };
}

/** Is the «да» proved only by what has no page: pairs and groups, or a subject that is not public? */
function isProvedInPrivate({ rule, answer, evidence }: RuleResult): boolean {
  if (answer !== 'yes') return false;
  return isConfidential(rule) || (evidence.length > 0 && evidence.every(({ kind }) => kind === 'pairings'));
}
