import { addDays } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';

/** Calendar days after the order in which the programme is written; ours, of no act. */
const graceDays = 30;

/** A pair or group fixed by an order for which no programme is published. */
export interface PairingWithoutProgram {
  pairing: Entry<'pairings'>;
  orderedOn: CalendarDate;
  /** Last day in time for the programme. */
  due: CalendarDate;
}

/** Pairings fixed by an order and at work; pupils' pairs belong to Р-145. */
export function approvedPairings(context: RuleContext): Entry<'pairings'>[] {
  return context.all('pairings').filter(({ data }) => {
    const approvedOn = data.order?.date;
    const hasEnded = data.endedOn !== undefined && data.endedOn <= context.asOf;
    const hasPupil = data.mentees.some((id) => context.get('mentees', id)?.data.participant === 'pupil');
    return approvedOn !== undefined && approvedOn <= context.asOf && !hasEnded && !hasPupil;
  });
}

/** Those of them that have no programme yet (A2, этап 5), in file order. */
export function pairingsWithoutProgram(context: RuleContext): PairingWithoutProgram[] {
  const published = context.content.entries.programs.filter(({ draft }) => !draft);
  const served = new Set(published.map(({ data }) => data.pairing));
  // Whom a programme that cannot be read is for is not known; its own errors are reported (DATA-01, DATA-02).
  if (context.content.broken.some(({ kind, draft }) => kind === 'programs' && !draft)) return [];
  return approvedPairings(context).flatMap((pairing) => {
    const orderedOn = pairing.data.order?.date;
    if (orderedOn === undefined || served.has(pairing.id)) return [];
    return [{ pairing, orderedOn, due: addDays(orderedOn, graceDays) }];
  });
}
