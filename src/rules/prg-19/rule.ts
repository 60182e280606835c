import { daysBetween } from '#model/calendar/calendar-date';
import type { Entry } from '#model/content';
import { activityStatus, isRunning } from '#model/program-status';
import type { Program, ProgramActivity } from '#model/program';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { mentorReportTerm } from '../shared/mentor-reports.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

type Code = 'overdue' | 'noRecentReport';

/** PRG-19: activities are done on time, the mentor tells the curator how it goes (A1 п. 5.2; REG п. 5.2.2). */
export default defineRule<Code>({
  id: 'PRG-19',
  source: 'A1 п. 5.2; REG п. 5.2.2',
  codes: { overdue: { severity: 'warning' }, noRecentReport: { severity: 'info' } },
  check(context) {
    const { asOf } = context;
    const programs = pedagoguePrograms(context);
    const settled = programs.flatMap(({ data }) =>
      data.activities.filter((activity) => isDue(activity, data, asOf)),
    );
    const onTime = settled.filter(({ doneOn, dueDate }) => (doneOn ?? '9999') <= (dueDate ?? ''));
    return {
      ...checkEach(
        programs.filter(({ data }) => isRunning(data, asOf)),
        (program) => [...checkActivities(program, asOf), ...checkReports(program, asOf)],
        'noRunning',
      ),
      indicators: [{ id: 'PRG-19.onTime', numerator: onTime.length, denominator: settled.length }],
    };
  },
});

/** Counted in the share: with a due day, and done, or overdue while the programme runs. */
function isDue(activity: ProgramActivity, program: Program, asOf: string): boolean {
  const status = activityStatus(activity, asOf);
  if (activity.dueDate === undefined) return false;
  return status === 'done' || (status === 'overdue' && isRunning(program, asOf));
}

function checkActivities(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const { title, activities } = program.data;
  return activities.flatMap((activity, index) => {
    const { dueDate } = activity;
    if (dueDate === undefined || activityStatus(activity, asOf) !== 'overdue') return [];
    const args = { title, activity: activity.title, dueDate, days: daysBetween(dueDate, asOf) };
    return [{ code: 'overdue' as const, at: refOf(program), field: `activities.${index}`, args }];
  });
}

function checkReports(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const term = mentorReportTerm(program.data, asOf);
  if (term === undefined || term.due >= asOf) return [];
  const args = { title: program.data.title, since: term.since };
  return [{ code: 'noRecentReport', at: refOf(program), field: 'mentorReports', args }];
}
