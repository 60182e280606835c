import type { Answer, RuleResult } from '#rules/finding';

/** Rules of grounds 2 and 3 of A1 п. 7.1, which are public only as «завершена досрочно». */
const earlyCompletion = new Set(['PRG-08', 'PRG-09']);

/** Is the rule about programmes that ended early, by a ground that is not public (A1 п. 7.1)? */
export function isAboutEarlyCompletion(rule: string): boolean {
  return earlyCompletion.has(rule);
}

/**
 * Is the rule's very subject not public: why a programme ended early (A1 п. 7.1), who was released from duties
 * (A1 п. 1.4)? Then it is answered without links and without naming an entry.
 */
export function isConfidential(rule: string): boolean {
  return isAboutEarlyCompletion(rule) || rule === 'LOC-16';
}

/** Gives the rules of early completion one answer and the same findings, so that nobody learns which ground it was. */
export function poolEarlyCompletion(results: readonly RuleResult[]): RuleResult[] {
  const pool = results.filter(({ rule }) => isAboutEarlyCompletion(rule));
  const has = (answer: Answer) => pool.some((result) => result.answer === answer);
  const answer: Answer = has('no') ? 'no' : has('yes') ? 'yes' : 'notApplicable';
  const findings = pool.flatMap((result) => result.findings);
  return results.map((result) =>
    isAboutEarlyCompletion(result.rule) ? { ...result, answer, findings } : result,
  );
}
