import { schoolYearRange } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { peopleInvolved, ranWithin } from '../shared/people-involved.ts';
import type { Indicator, RuleContext } from '../rule.ts';

/** Pedagogues' programmes that ran on at least one day of the school year. */
export function programsOf(context: RuleContext, schoolYear: string): Entry<'programs'>[] {
  const days = schoolYearRange(schoolYear);
  return pedagoguePrograms(context).filter((program) => ranWithin(program, days, context.asOf));
}

/** The figures of the report: programmes of the year, distinct mentors and distinct mentees in them. */
export function countParticipants(context: RuleContext, schoolYear: string): Indicator[] {
  const programs = programsOf(context, schoolYear);
  const { mentors, mentees } = peopleInvolved(context, programs, schoolYearRange(schoolYear));
  return [
    { id: 'LOC-11.programs', numerator: programs.length },
    { id: 'LOC-11.mentors', numerator: mentors.length },
    { id: 'LOC-11.mentees', numerator: mentees.length },
  ];
}
