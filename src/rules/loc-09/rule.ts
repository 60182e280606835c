import { daysBetween } from '#model/calendar/calendar-date';
import { defineRule } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { bankReviewDue } from '../shared/bank-review.ts';

type Code = 'never' | 'overdue' | 'soon' | 'future';

/** Days before the yearly review is due from which a reminder is shown. */
const reminderDays = 30;

/** LOC-09: the curator reviews the bank of mentees at least once a year (A1 п. 3.4; REG п. 4.4.4). */
export default defineRule<Code>({
  id: 'LOC-09',
  source: 'A1 п. 3.4; REG п. 4.4.4',
  codes: {
    never: { severity: 'error' },
    overdue: { severity: 'error' },
    soon: { severity: 'warning', breaks: false },
    future: { severity: 'error' },
  },
  check(context) {
    const due = bankReviewDue(context.school, context.asOf);
    const hasReviewed = context.school.menteeBankReviews.some(({ reviewedOn }) => reviewedOn <= context.asOf);
    return {
      violations: [...checkFuture(context), ...checkDue(due, context)],
      evidence: hasReviewed ? [context.schoolRef] : [],
      ...(due !== undefined && {
        indicators: [{ id: 'LOC-09.days-left', numerator: daysBetween(context.asOf, due) }],
      }),
    };
  },
});

function checkDue(due: string | undefined, { asOf, schoolRef }: RuleContext): Violation<Code>[] {
  const field = 'menteeBankReviews';
  if (due === undefined) return [{ code: 'never', at: schoolRef, field, args: {} }];
  const days = daysBetween(asOf, due);
  if (days < 0) return [{ code: 'overdue', at: schoolRef, field, args: { due, days: -days } }];
  return days < reminderDays ? [{ code: 'soon', at: schoolRef, field, args: { due, days } }] : [];
}

function checkFuture({ school, asOf, schoolRef }: RuleContext): Violation<Code>[] {
  return school.menteeBankReviews.flatMap(({ reviewedOn }, index) => {
    if (reviewedOn <= asOf) return [];
    const field = `menteeBankReviews.${index}.reviewedOn`;
    return [{ code: 'future', at: schoolRef, field, args: { date: reviewedOn } }];
  });
}
