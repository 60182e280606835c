import { requisitesOf } from '../shared/order-requisites.ts';
import { defineRule } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'noOrder' | 'orderIncomplete' | 'noMembers';

/** LOC-12: an association of mentors is optional; where there is one, the head approves its members (A1 п. 3.5). */
export default defineRule<Code>({
  id: 'LOC-12',
  source: 'A1 п. 3.5; REG п. 4.4.5',
  codes: {
    noOrder: { severity: 'error' },
    orderIncomplete: { severity: 'error' },
    noMembers: { severity: 'info' },
  },
  check(context) {
    if (context.school.methodicalAssociation === undefined) {
      return { violations: [], notApplicable: { code: 'notCreated', args: {} } };
    }
    return { violations: checkAssociation(context), evidence: [context.schoolRef] };
  },
});

function checkAssociation(context: RuleContext): Violation<Code>[] {
  const association = context.school.methodicalAssociation;
  if (association === undefined) return [];
  const { title, members, orderRef } = association;
  const at = context.schoolRef;
  if (members.length === 0) {
    return [{ code: 'noMembers', at, field: 'methodicalAssociation.members', args: { title } }];
  }
  const { missing } = requisitesOf(orderRef, context);
  const field = 'methodicalAssociation.orderRef';
  if (missing === undefined) return [];
  return missing === 'none'
    ? [{ code: 'noOrder', at, field, args: { title } }]
    : [{ code: 'orderIncomplete', at, field: `${field}.${missing}`, args: { title, missing } }];
}
