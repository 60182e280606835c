import type { Content } from '#model/content';
import { evaluate } from '#rules/evaluate';
import type { Evaluation } from '#rules/finding';

const known = new WeakMap<Content, Map<string, Evaluation>>();

/** The rules' verdict on a content as of a day, computed once as long as the content is in memory. */
export function evaluationOf(content: Content, asOf: string): Evaluation {
  let byDay = known.get(content);
  if (byDay === undefined) known.set(content, (byDay = new Map()));
  let evaluation = byDay.get(asOf);
  if (evaluation === undefined) byDay.set(asOf, (evaluation = evaluate(content, asOf)));
  return evaluation;
}
