import type { Rule, RuleContext, RuleOutcome } from '../rule.ts';
import { refOf } from '../rule.ts';
import { openR145Programs } from './r145-programs.ts';

/**
 * What a rule about pairings says of those of the target model: the roadmap of № 226 asks the same of them as A1
 * does of pairs and groups of pedagogues.
 * @returns violations of pairings whose Р-145 programme is not completed; as evidence, the pairings without any
 */
export function checkR145Pairings<Code extends string>(
  rule: Rule<Code>,
  context: RuleContext,
): RuleOutcome<Code> {
  const programs = openR145Programs(context);
  if (programs.length === 0) return { violations: [], notApplicable: { code: 'noPrograms', args: {} } };
  const ids = new Set(programs.map(({ data }) => data.pairing));
  const violations = rule
    .check(context)
    .violations.filter(({ at }) => at.kind === 'pairings' && ids.has(at.id));
  const broken = new Set(violations.map(({ at }) => at.id));
  const evidence = context.all('pairings').filter(({ id }) => ids.has(id) && !broken.has(id));
  return { violations, evidence: evidence.map(refOf) };
}
