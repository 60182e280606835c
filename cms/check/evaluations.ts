import type { Content } from '#model/content';
import { evaluate } from '#rules/evaluate';
import type { Evaluation } from '#rules/finding';

const known = new WeakMap<Content, Map<string, Evaluation>>();

/** The rules' verdict on a content as of a day, computed once as long as the content is in memory. */
export function evaluationOf(content: Content, asOf: string): Evaluation {
  const byDay = known.get(content) ?? new Map<string, Evaluation>();
  known.set(content, byDay);
  const evaluation = byDay.get(asOf) ?? evaluate(content, asOf);
  byDay.set(asOf, evaluation);
  return evaluation;
}
