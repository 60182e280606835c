import type { Entry } from '#model/content';
import { requisitesOf } from '../shared/order-requisites.ts';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import type { Code } from './rule.ts';

/**
 * A published roadmap names who approved it and when, at least the year (REG п. 4.4.3); an order with its requisites
 * says both.
 */
export function checkRoadmap(roadmap: Entry<'roadmaps'>, context: RuleContext): Violation<Code>[] {
  const { approval, title } = roadmap.data;
  const at = refOf(roadmap);
  const order = requisitesOf(approval?.order, context);
  const date = approval?.date ?? order.date;
  const violations: Violation<Code>[] = [];
  if (approval?.position === undefined && order.missing !== undefined) {
    violations.push({ code: 'roadmapNoApprover', at, field: 'approval.position', args: { title } });
  }
  if (date === undefined) {
    violations.push({ code: 'roadmapNoDate', at, field: 'approval.date', args: { title } });
  } else if (date.length < 10) {
    violations.push({ code: 'roadmapPartialDate', at, field: 'approval.date', args: { title, date } });
  }
  return violations;
}
