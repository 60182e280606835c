import type { Entry } from '#model/content';
import { changedPairings, changesWithoutOrder } from '../shared/mentor-changes.ts';
import { runningPairings } from '../shared/running-pairings.ts';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkNotice } from './notice.ts';
import { daysWithoutMentor } from './without-mentor.ts';

export type Code = 'noMentor' | 'noMentorLong' | 'noOrder' | 'orderIncomplete' | 'shortNotice';

/** Days without a mentor after which a warning becomes an error: a term of this product, not of the act. */
const toleratedDays = 30;

/** LOC-15: a mentor is relieved or replaced by order, in time, and the programme gets a new one (A1 п. 4.1, 5.1). */
export default defineRule<Code>({
  id: 'LOC-15',
  source: 'A1 п. 4.1; A1 п. 5.1; ТК РФ ст. 351.8',
  codes: {
    noMentor: { severity: 'warning' },
    noMentorLong: { severity: 'error', withholds: false },
    noOrder: { severity: 'warning' },
    orderIncomplete: { severity: 'error', withholds: false },
    shortNotice: { severity: 'warning' },
  },
  check(context) {
    const running = runningPairings(context, 'pedagogue');
    const changed = changedPairings(context);
    const nothing = running.length + changed.length === 0;
    return {
      violations: [
        ...running.flatMap(({ pairing, programs }) => checkMentor(pairing, programs, context)),
        ...changed.flatMap((pairing) => [...checkOrders(pairing, context), ...checkNotice(pairing, context)]),
      ],
      evidence: changed.map(refOf),
      ...(nothing && { notApplicable: { code: 'noChanges', args: {} } }),
    };
  },
});

function checkMentor(
  pairing: Entry<'pairings'>,
  programs: readonly Entry<'programs'>[],
  context: RuleContext,
): Violation<Code>[] {
  return programs.flatMap(({ data }) => {
    const days = daysWithoutMentor(pairing, data.startDate ?? context.asOf, context);
    if (days === undefined) return [];
    const code = days > toleratedDays ? 'noMentorLong' : 'noMentor';
    const args = { type: pairing.data.type, pairing: pairing.id, program: data.title, days };
    return [{ code, at: refOf(pairing), field: 'mentors', args }];
  });
}

function checkOrders(pairing: Entry<'pairings'>, context: RuleContext): Violation<Code>[] {
  return changesWithoutOrder(pairing, context).map(({ date, missing, field }): Violation<Code> => {
    const args = { type: pairing.data.type, pairing: pairing.id, date, missing };
    return missing === 'none'
      ? { code: 'noOrder', at: refOf(pairing), field, args }
      : { code: 'orderIncomplete', at: refOf(pairing), field: `${field}.${missing}`, args };
  });
}
