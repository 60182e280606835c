import { daysBetween } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import { currentEndDate, isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';

type Code = 'pastEnd' | 'longPastEnd';

/** Calendar days after the end in which completion or extension may still be written down; ours, of no act. */
const graceDays = 30;

/**
 * PRG-12: past its last day a programme is completed or extended (follows from A1 п. 7.1–7.2; data of both
 * regimes). The last day itself still belongs to the programme.
 */
export default defineRule<Code>({
  id: 'PRG-12',
  source: 'A1 п. 7.1; A1 п. 7.2',
  codes: { pastEnd: { severity: 'warning' }, longPastEnd: { severity: 'error', withholds: false } },
  check: (context) =>
    checkEach(
      context.all('programs').filter(({ data }) => !isCompleted(data, context.asOf)),
      (program) => checkEnd(program, context.asOf),
      'noPrograms',
    ),
});

function checkEnd(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const end = currentEndDate(program.data, asOf);
  if (end === undefined || end >= asOf || endsBeforeStart(program, end)) return [];
  const days = daysBetween(end, asOf);
  const code = days > graceDays ? 'longPastEnd' : 'pastEnd';
  return [{ code, at: refOf(program), field: 'completion', args: { title: program.data.title, end, days } }];
}

/** Two dates that contradict each other are a matter of PRG-01, which only pedagogues' programmes have. */
function endsBeforeStart({ data: { regime, startDate } }: Entry<'programs'>, end: string): boolean {
  return regime === 'pedagogue' && startDate !== undefined && end < startDate;
}
