import type { Entry } from '#model/content';
import { currentEndDate } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';

type Code = 'noDate' | 'beforeStart' | 'futureDate' | 'afterEnd' | 'archivedNotCompleted';

/**
 * PRG-10: a completed programme has a date and a ground of completion (A1 п. 7.1). The date is checked in both
 * regimes, for the gate of results stands on it in both (PRG-13; R145-11).
 */
export default defineRule<Code>({
  id: 'PRG-10',
  source: 'A1 п. 7.1',
  codes: {
    noDate: { severity: 'error', withholds: false },
    beforeStart: { severity: 'error' },
    futureDate: { severity: 'error', withholds: false },
    afterEnd: { severity: 'warning' },
    archivedNotCompleted: { severity: 'error', withholds: false },
  },
  check: (context) =>
    checkEach(
      context.all('programs').filter(({ data }) => data.completion !== undefined || data.archived),
      (program) => checkCompletion(program, context.asOf),
      'noCompleted',
    ),
});

function checkCompletion(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const at = refOf(program);
  const { title, startDate, completion, regime, results } = program.data;
  if (completion === undefined) {
    return [{ code: 'archivedNotCompleted', at, field: 'completion', args: { title } }];
  }
  const { date, ground } = completion;
  const field = 'completion.date';
  if (date === undefined) return [{ code: 'noDate', at, field, args: { title } }];
  const end = currentEndDate(program.data, date);
  const beforeStart = startDate !== undefined && date < startDate;
  // Results that wait for a day already set are the one good reason to write it down ahead (PRG-13).
  const isAhead = date > asOf && results?.draft !== true;
  const isLate = regime === 'pedagogue' && ground === 'plan-completed' && end !== undefined && date > end;
  return [
    ...(beforeStart
      ? [{ code: 'beforeStart' as const, at, field, args: { title, date, start: startDate } }]
      : []),
    ...(isAhead ? [{ code: 'futureDate' as const, at, field, args: { title, date } }] : []),
    ...(isLate ? [{ code: 'afterEnd' as const, at, field, args: { title, date, end } }] : []),
  ];
}
