import { daysBetween } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';

/** Calendar days after the order in which the programme is written; ours, of no act. */
const graceDays = 30;

/** PRG-16: a programme is developed for each pair and group (A2, stage 5). */
export default defineRule<'noProgram'>({
  id: 'PRG-16',
  source: 'A2, этап 5',
  codes: { noProgram: { severity: 'warning' } },
  check(context) {
    const published = context.content.entries.programs.filter(({ draft }) => !draft);
    const served = new Set(published.map(({ data }) => data.pairing));
    // Whom a programme that cannot be read is for is not known; its own errors are reported (DATA-01, DATA-02).
    const isUnread = context.content.broken.some(({ kind, draft }) => kind === 'programs' && !draft);
    return checkEach(
      context.all('pairings').filter((pairing) => isApproved(pairing, context)),
      (pairing) => (isUnread || served.has(pairing.id) ? [] : checkAge(pairing, context.asOf)),
      'noPairings',
    );
  },
});

/** Fixed by an order and at work; pupils' pairs belong to Р-145. */
function isApproved({ data }: Entry<'pairings'>, context: RuleContext): boolean {
  const approvedOn = data.order?.date;
  const hasEnded = data.endedOn !== undefined && data.endedOn <= context.asOf;
  const hasPupil = data.mentees.some((id) => context.get('mentees', id)?.data.participant === 'pupil');
  return approvedOn !== undefined && approvedOn <= context.asOf && !hasEnded && !hasPupil;
}

function checkAge(pairing: Entry<'pairings'>, asOf: string): Violation<'noProgram'>[] {
  const date = pairing.data.order?.date ?? asOf;
  const days = daysBetween(date, asOf);
  if (days <= graceDays) return [];
  return [{ code: 'noProgram', at: refOf(pairing), field: '', args: { pairing: pairing.id, date, days } }];
}
