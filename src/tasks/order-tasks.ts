import { minDate } from '#model/calendar/calendar-date';
import { isCompleted } from '#model/program-status';
import loc04 from '#rules/loc-04/rule';
import { mentorsAtWork } from '#rules/loc-04/mentors-at-work';
import loc05 from '#rules/loc-05/rule';
import loc15 from '#rules/loc-15/rule';
import { refOf } from '#rules/rule';
import type { RuleContext } from '#rules/rule';
import { changedPairings, changesWithoutOrder } from '#rules/shared/mentor-changes';
import { requisitesOf } from '#rules/shared/order-requisites';
import { isOwnPedagogue } from '#rules/shared/own-pedagogues';
import { programsByPairing } from '#rules/shared/running-pairings';
import type { FoundTask } from './task.ts';

/** Orders that are still to be issued or whose number or date is not known. */
export function orderTasks(context: RuleContext): FoundTask[] {
  return [...pairingOrders(context), ...mentorOrders(context), ...changeOrders(context)];
}

/** The order that fixes a pair or group is not later than the start of its programme (LOC-05). */
function pairingOrders(context: RuleContext): FoundTask[] {
  const byPairing = programsByPairing(context);
  return context.all('pairings').flatMap((pairing): FoundTask[] => {
    const { missing } = requisitesOf(pairing.data.order, context);
    const programs = (byPairing.get(pairing.id) ?? []).filter(({ data }) => !isCompleted(data, context.asOf));
    const start = minDate(...programs.flatMap(({ data }) => data.startDate ?? []));
    if (missing === undefined || start === undefined) return [];
    return [
      {
        id: `order-pairing.${pairing.id}`,
        code: 'order-pairing',
        at: refOf(pairing),
        field: fieldOf('order', missing),
        dueOn: start,
        rule: loc05,
        args: { type: pairing.data.type, pairing: pairing.id, missing },
      },
    ];
  });
}

/** A mentor is appointed not later than the work begins (LOC-04). */
function mentorOrders(context: RuleContext): FoundTask[] {
  return mentorsAtWork(context).flatMap(({ mentor, program, from }): FoundTask[] => {
    const { missing } = requisitesOf(mentor.data.appointmentOrder, context);
    if (missing === undefined || !isOwnPedagogue(mentor)) return [];
    return [
      {
        id: `order-mentor.${mentor.id}`,
        code: 'order-mentor',
        at: refOf(mentor),
        field: fieldOf('appointmentOrder', missing),
        dueOn: from,
        rule: loc04,
        args: { role: 'mentor', person: mentor.id, program, missing },
      },
    ];
  });
}

function changeOrders(context: RuleContext): FoundTask[] {
  return changedPairings(context)
    .flatMap((pairing) => changesWithoutOrder(pairing, context))
    .map(({ pairing, date, missing, field }) => ({
      id: `order-change.${pairing.id}.${date}`,
      code: 'order-change',
      at: refOf(pairing),
      field: fieldOf(field, missing),
      dueOn: date,
      rule: loc15,
      args: { type: pairing.data.type, pairing: pairing.id, date, missing },
    }));
}

function fieldOf(order: string, missing: 'none' | 'number' | 'date'): string {
  return missing === 'none' ? order : `${order}.${missing}`;
}
