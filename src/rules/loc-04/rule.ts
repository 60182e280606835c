import type { Entry } from '#model/content';
import { isOwnPedagogue } from '../shared/own-pedagogues.ts';
import { requisitesOf } from '../shared/order-requisites.ts';
import { personArgs } from '../shared/person-args.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { mentorsAtWork } from './mentors-at-work.ts';
import type { MentorAtWork } from './mentors-at-work.ts';
import { dutyConsentOf } from './duty-consent.ts';

type Code =
  | 'noOrder'
  | 'orderIncomplete'
  | 'noConsent'
  | 'consentUndated'
  | 'consentAfterOrder'
  | 'orderAfterStart'
  | 'noAgreement';

/** LOC-04: a pedagogue is mentor by the head's order and with written consent (A1 п. 3.2; REG п. 4.4.2). */
export default defineRule<Code>({
  id: 'LOC-04',
  source: 'A1 п. 3.2; REG п. 4.4.2',
  codes: {
    noOrder: { severity: 'error' },
    orderIncomplete: { severity: 'error' },
    noConsent: { severity: 'error', withholds: false },
    consentUndated: { severity: 'warning' },
    consentAfterOrder: { severity: 'warning' },
    orderAfterStart: { severity: 'warning' },
    noAgreement: { severity: 'warning' },
  },
  check(context) {
    const atWork = mentorsAtWork(context);
    return {
      violations: atWork.flatMap((work) =>
        isOwnPedagogue(work.mentor) ? checkOwn(work, context) : checkExternal(work.mentor, context),
      ),
      evidence: atWork.map(({ mentor }) => refOf(mentor)),
      ...(atWork.length === 0 && { notApplicable: { code: 'noMentorsAtWork', args: {} } }),
    };
  },
});

function checkOwn({ mentor, program, from }: MentorAtWork, context: RuleContext): Violation<Code>[] {
  const at = refOf(mentor);
  const person = personArgs(mentor, context);
  const order = requisitesOf(mentor.data.appointmentOrder, context);
  const consent = dutyConsentOf(mentor.data, context.asOf);
  const violations: Violation<Code>[] = [];
  if (order.missing === 'none') {
    violations.push({ code: 'noOrder', at, field: 'appointmentOrder', args: { ...person, program } });
  } else if (order.missing !== undefined) {
    const args = { ...person, missing: order.missing };
    violations.push({ code: 'orderIncomplete', at, field: `appointmentOrder.${order.missing}`, args });
  }
  if (consent === 'none') {
    violations.push({ code: 'noConsent', at, field: 'dutyConsent', args: { ...person, program } });
  } else if (consent === 'undated') {
    violations.push({ code: 'consentUndated', at, field: 'dutyConsent.date', args: person });
  } else if (order.date !== undefined && consent > order.date) {
    const args = { ...person, consent, order: order.date };
    violations.push({ code: 'consentAfterOrder', at, field: 'dutyConsent.date', args });
  }
  if (order.date !== undefined && order.date > from) {
    const args = { ...person, program, order: order.date, from };
    violations.push({ code: 'orderAfterStart', at, field: 'appointmentOrder.date', args });
  }
  return violations;
}

/** Somebody of another organisation is appointed there, or works by an agreement with the school. */
function checkExternal(mentor: Entry<'mentors'>, context: RuleContext): Violation<Code>[] {
  const { externalOrganisation, appointmentOrder, agreementRef } = mentor.data;
  if (externalOrganisation === undefined) return [];
  const orders = [appointmentOrder, agreementRef];
  if (orders.some((order) => requisitesOf(order, context).missing === undefined)) return [];
  const args = { ...personArgs(mentor, context), organisation: externalOrganisation };
  return [{ code: 'noAgreement', at: refOf(mentor), field: 'agreementRef', args }];
}
