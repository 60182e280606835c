import { daysBetween } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';

type Code = 'longWait' | 'alreadyPaired';

/** Calendar days of waiting that still raise no question; ours, of no act. */
const patienceDays = 90;

/** PRG-17: for a mentee without a pair the search for a mentor goes on (A2, stage 5). */
export default defineRule<Code>({
  id: 'PRG-17',
  source: 'A2, этап 5',
  codes: { longWait: { severity: 'warning' }, alreadyPaired: { severity: 'info' } },
  check(context) {
    const { asOf } = context;
    const paired = menteesAtWork(context);
    const bank = context
      .all('mentees')
      .filter(
        ({ data }) => data.participant !== 'pupil' && (data.leftOn === undefined || data.leftOn > asOf),
      );
    const waits = bank.filter(({ id }) => !paired.has(id)).flatMap((mentee) => waitOf(mentee, asOf) ?? []);
    return {
      ...checkEach(bank, (mentee) => checkWait(mentee, paired, asOf), 'noMentees'),
      // A card of a mentee is no proof to show: the rule speaks of people only in numbers.
      evidence: [],
      indicators: [
        { id: 'PRG-17.waiting', numerator: waits.length, denominator: bank.length },
        { id: 'PRG-17.longestWait', numerator: Math.max(0, ...waits) },
      ],
    };
  },
});

function menteesAtWork(context: RuleContext): ReadonlySet<string> {
  const current = context
    .all('pairings')
    .filter(({ data }) => data.endedOn === undefined || data.endedOn > context.asOf);
  return new Set(
    current.flatMap(({ data }) => [...data.mentees, ...data.reverseRoles.map(({ mentee }) => mentee)]),
  );
}

/** Calendar days since the mentee began to wait; undefined if he or she does not. */
function waitOf({ data }: Entry<'mentees'>, asOf: string): number | undefined {
  if (data.waitingSince === undefined || data.waitingSince > asOf) return undefined;
  return daysBetween(data.waitingSince, asOf);
}

function checkWait(mentee: Entry<'mentees'>, paired: ReadonlySet<string>, asOf: string): Violation<Code>[] {
  const days = waitOf(mentee, asOf);
  const isPaired = paired.has(mentee.id);
  if (days === undefined || (!isPaired && days <= patienceDays)) return [];
  const code = isPaired ? 'alreadyPaired' : 'longWait';
  return [{ code, at: refOf(mentee), field: 'waitingSince', args: { mentee: mentee.id, days } }];
}
