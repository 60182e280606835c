import { daysBetween } from '#model/calendar/calendar-date';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { approvedPairings, pairingsWithoutProgram } from '../shared/pairings-without-program.ts';
import type { PairingWithoutProgram } from '../shared/pairings-without-program.ts';

/** PRG-16: a programme is developed for each pair and group (A2, stage 5). */
export default defineRule<'noProgram'>({
  id: 'PRG-16',
  source: 'A2, этап 5',
  codes: { noProgram: { severity: 'warning' } },
  check(context) {
    const waiting = new Map(pairingsWithoutProgram(context).map((found) => [found.pairing, found]));
    return checkEach(
      approvedPairings(context),
      (pairing) => checkAge(waiting.get(pairing), context.asOf),
      'noPairings',
    );
  },
});

function checkAge(found: PairingWithoutProgram | undefined, asOf: string): Violation<'noProgram'>[] {
  if (found === undefined || found.due >= asOf) return [];
  const { pairing, orderedOn: date } = found;
  const args = { pairing: pairing.id, date, days: daysBetween(date, asOf) };
  return [{ code: 'noProgram', at: refOf(pairing), field: '', args }];
}
