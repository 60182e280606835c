import type { Entry } from '#model/content';
import { refOf } from '../rule.ts';
import type { RuleOutcome, Violation } from '../rule.ts';

/**
 * Checks every entry that a rule concerns.
 * @param none code of the reason «неприменимо» for a school that has no such entry
 * @returns all violations; as evidence, the entries that none of them names
 */
export function checkEach<Code extends string, E extends Entry>(
  entries: readonly E[],
  check: (entry: E) => Violation<Code>[],
  none: string,
): RuleOutcome<Code> {
  if (entries.length === 0) return { violations: [], notApplicable: { code: none, args: {} } };
  const checked = entries.map((entry) => ({ entry, violations: check(entry) }));
  return {
    violations: checked.flatMap(({ violations }) => violations),
    evidence: checked.filter(({ violations }) => violations.length === 0).map(({ entry }) => refOf(entry)),
  };
}
