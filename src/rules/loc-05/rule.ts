import type { Entry } from '#model/content';
import { requisitesOf } from '../shared/order-requisites.ts';
import { runningPairings } from '../shared/running-pairings.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkConsents } from './participant-consents.ts';

export type Code = 'noOrder' | 'orderIncomplete' | 'orderAfterStart' | 'orderInFuture' | 'noConsent';

/** LOC-05: pairs and groups are fixed by the head's order or directive with all participants' written consent. */
export default defineRule<Code>({
  id: 'LOC-05',
  source: 'A1 п. 6.2; A1 п. 3.3; REG п. 4.4.3; A2, этап 1',
  codes: {
    noOrder: { severity: 'error' },
    orderIncomplete: { severity: 'error' },
    orderAfterStart: { severity: 'warning' },
    orderInFuture: { severity: 'error' },
    noConsent: { severity: 'warning' },
  },
  check(context) {
    const running = runningPairings(context);
    const atWork = new Set(running.map(({ pairing }) => pairing));
    const others = context
      .all('pairings')
      .filter((pairing) => pairing.data.order !== undefined && !atWork.has(pairing))
      .filter(({ data }) => data.endedOn === undefined || data.endedOn > context.asOf);
    const pedagogue = runningPairings(context, 'pedagogue');
    return {
      violations: [
        ...running.flatMap(({ pairing, programs }) => checkOrder(pairing, programs, context)),
        ...others.flatMap((pairing) => checkRequisites(pairing, context)),
        ...pedagogue.flatMap(({ pairing }) => checkConsents(pairing, context)),
      ],
      evidence: running.map(({ pairing }) => refOf(pairing)),
      ...(running.length + others.length === 0 && { notApplicable: { code: 'noPairings', args: {} } }),
    };
  },
});

function checkOrder(
  pairing: Entry<'pairings'>,
  programs: readonly Entry<'programs'>[],
  context: RuleContext,
): Violation<Code>[] {
  const { order } = pairing.data;
  const { date } = requisitesOf(order, context);
  const violations = checkRequisites(pairing, context);
  if (date === undefined) return violations;
  const at = refOf(pairing);
  const from = changeUnder(pairing, context);
  const late = programs.find(({ data }) => date > (from ?? data.startDate ?? date));
  const args = { ...pairingArgs(pairing), date, program: programs[0]?.data.title ?? '' };
  if (date > context.asOf) {
    violations.push({ code: 'orderInFuture', at, field: 'order.date', args });
  } else if (late !== undefined) {
    const start = from ?? late.data.startDate ?? '';
    const lateArgs = { ...args, program: late.data.title, start };
    violations.push({ code: 'orderAfterStart', at, field: 'order.date', args: lateArgs });
  }
  return violations;
}

/** The day of the change of members that the pairing's order fixes anew; undefined for the first order. */
function changeUnder({ data }: Entry<'pairings'>, context: RuleContext): string | undefined {
  const { number, date } = requisitesOf(data.order, context);
  return data.history.findLast((event) => {
    const order = requisitesOf(event.order, context);
    return order.missing === undefined && order.number === number && order.date === date;
  })?.date;
}

function checkRequisites(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  const { missing } = requisitesOf(pairing.data.order, context);
  if (missing === undefined) return [];
  const at = refOf(pairing);
  const args = { ...pairingArgs(pairing), missing };
  return missing === 'none'
    ? [{ code: 'noOrder', at, field: 'order', args }]
    : [{ code: 'orderIncomplete', at, field: `order.${missing}`, args }];
}

function pairingArgs({ id, data }: Entry<'pairings'>): Record<'type' | 'pairing', string> {
  return { type: data.type, pairing: id };
}
