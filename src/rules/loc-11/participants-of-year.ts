import { schoolYearRange } from '#model/calendar/school-year';
import { peopleInvolved } from '../shared/people-involved.ts';
import { programsOfYear } from '../shared/yearly-reports.ts';
import type { Indicator, RuleContext } from '../rule.ts';

/** The figures of the report: programmes of the year, distinct mentors and distinct mentees in them. */
export function countParticipants(context: RuleContext, schoolYear: string): Indicator[] {
  const programs = programsOfYear(context, schoolYear);
  const { mentors, mentees } = peopleInvolved(context, programs, schoolYearRange(schoolYear));
  return [
    { id: 'LOC-11.programs', numerator: programs.length },
    { id: 'LOC-11.mentors', numerator: mentors.length },
    { id: 'LOC-11.mentees', numerator: mentees.length },
  ];
}
