import type { Entry } from '#model/content';
import { activityStatus, currentEndDate, isCompleted, isRunning } from '#model/program-status';
import prg12 from '#rules/prg-12/rule';
import prg14 from '#rules/prg-14/rule';
import prg16 from '#rules/prg-16/rule';
import prg19 from '#rules/prg-19/rule';
import { refOf } from '#rules/rule';
import type { RuleContext } from '#rules/rule';
import { mentorReportTerm } from '#rules/shared/mentor-reports';
import { pairingsWithoutProgram } from '#rules/shared/pairings-without-program';
import { resultsPublication } from '#rules/shared/results-publication';
import type { FoundTask } from './task.ts';

/** Activities of programmes, their ends, results after them, reports of mentors, programmes still to be written. */
export function programTasks(context: RuleContext): FoundTask[] {
  return [
    ...context
      .all('programs')
      .flatMap((program) =>
        isCompleted(program.data, context.asOf)
          ? results(program, context.asOf)
          : [...activities(program, context), ...running(program, context)],
      ),
    ...pairingsWithoutProgram(context).map(({ pairing, orderedOn, due }): FoundTask => ({
      id: `program-missing.${pairing.id}`,
      code: 'program-missing',
      at: refOf(pairing),
      field: '',
      dueOn: due,
      creates: 'programs',
      rule: prg16,
      args: { type: pairing.data.type, pairing: pairing.id, date: orderedOn },
    })),
  ];
}

function activities(program: Entry<'programs'>, { asOf }: RuleContext): FoundTask[] {
  const { title, regime } = program.data;
  return program.data.activities.flatMap((activity, index) => {
    const { dueDate, id } = activity;
    const status = activityStatus(activity, asOf);
    if (dueDate === undefined || status === 'done' || status === 'cancelled') return [];
    return {
      id: `program-activity.${program.id}.${id}`,
      code: 'program-activity' as const,
      at: refOf(program),
      field: `activities.${index}.doneOn`,
      dueOn: dueDate,
      ...(regime === 'pedagogue' ? { rule: prg19 } : {}),
      args: { title, activity: activity.title },
    };
  });
}

/** The end of a programme that runs, and the next word from its mentor where it is due before that. */
function running(program: Entry<'programs'>, { asOf }: RuleContext): FoundTask[] {
  const { data } = program;
  if (!isRunning(data, asOf)) return [];
  const common = { at: refOf(program) };
  const end = currentEndDate(data, asOf);
  const report = data.regime === 'pedagogue' ? mentorReportTerm(data, asOf) : undefined;
  const ending: FoundTask[] =
    end === undefined
      ? []
      : [
          {
            ...common,
            id: `program-end.${program.id}`,
            code: 'program-end',
            field: 'completion',
            dueOn: end,
            rule: prg12,
            args: { title: data.title },
          },
        ];
  if (report === undefined || (end !== undefined && report.due > end)) return ending;
  return [
    ...ending,
    {
      ...common,
      id: `mentor-report.${program.id}`,
      code: 'mentor-report',
      field: 'mentorReports',
      dueOn: report.due,
      rule: prg19,
      args: { title: data.title, since: report.since },
    },
  ];
}

/** A1 п. 8.2 speaks of pedagogues' programmes only. */
function results(program: Entry<'programs'>, asOf: string): FoundTask[] {
  const { title, regime } = program.data;
  if (regime !== 'pedagogue') return [];
  const { completed, term, publishedOn } = resultsPublication(program.data, asOf);
  if (publishedOn !== undefined) return [];
  return [
    {
      id: `program-results.${program.id}`,
      code: 'program-results',
      at: refOf(program),
      field: 'results',
      dueOn: term.date,
      rule: prg14,
      args: { title, completed },
    },
  ];
}
