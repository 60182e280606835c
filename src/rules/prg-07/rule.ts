import type { Entry } from '#model/content';
import { activityStatus, currentEndDate } from '#model/program-status';
import type { Program, ProgramActivity } from '#model/program';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

type Code = 'undone' | 'doneLater' | 'cancelledAlone' | 'notClosed';

/** PRG-07: a programme is completed when its plan has been carried out in full (A1 п. 7.1). */
export default defineRule<Code>({
  id: 'PRG-07',
  source: 'A1 п. 7.1',
  codes: {
    undone: { severity: 'error' },
    doneLater: { severity: 'error' },
    cancelledAlone: { severity: 'error' },
    notClosed: { severity: 'warning' },
  },
  check(context) {
    const { asOf } = context;
    return checkEach(
      pedagoguePrograms(context).filter(
        ({ data }) => claimsPlan(data, asOf) || isPastWithoutCompletion(data, asOf),
      ),
      (program) =>
        claimsPlan(program.data, asOf) ? checkPlan(program, asOf) : checkNotClosed(program, asOf),
      'noFinished',
    );
  },
});

/** The plan is said to be done, on a day that has come; a day ahead or before the start is a matter of PRG-10. */
function claimsPlan({ completion, startDate }: Program, asOf: string): boolean {
  const day = completion?.date ?? asOf;
  return completion?.ground === 'plan-completed' && day <= asOf && day >= (startDate ?? day);
}

function isPastWithoutCompletion(program: Program, asOf: string): boolean {
  const end = currentEndDate(program, asOf);
  return program.completion === undefined && end !== undefined && end < asOf && program.activities.length > 0;
}

function checkPlan(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const { title, activities, completion } = program.data;
  const day = completion?.date ?? asOf;
  return activities.flatMap((activity, index) => {
    const code = faultOf(activity, program.data, day, asOf);
    if (code === undefined) return [];
    const args = { title, activity: activity.title, date: day, doneOn: activity.doneOn ?? '' };
    return [{ code, at: refOf(program), field: `activities.${index}`, args }];
  });
}

/** An activity that was cancelled counts as settled only by a correction of the programme (A1 п. 7.2). */
function faultOf(activity: ProgramActivity, program: Program, day: string, asOf: string): Code | undefined {
  const status = activityStatus(activity, day);
  if (status === 'done') return undefined;
  if (status === 'cancelled') return isCorrected(activity, program, day) ? undefined : 'cancelledAlone';
  return activityStatus(activity, asOf) === 'done' ? 'doneLater' : 'undone';
}

function isCorrected(activity: ProgramActivity, program: Program, day: string): boolean {
  return program.corrections.some(
    ({ agreedOn, cancelledActivities }) => agreedOn <= day && cancelledActivities.includes(activity.id),
  );
}

function checkNotClosed(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const { title, activities } = program.data;
  if (activities.some((activity) => faultOf(activity, program.data, asOf, asOf) !== undefined)) return [];
  const args = { title, end: currentEndDate(program.data, asOf) ?? '' };
  return [{ code: 'notClosed', at: refOf(program), field: 'completion', args }];
}
