import { previousSchoolYear, schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext } from '../rule.ts';
import { countParticipants, programsOf } from './participants-of-year.ts';

type Code = 'noReport' | 'undated';

/** LOC-11: a final analytical report for every finished school year, with numbers of participants (A1 п. 3.4). */
export default defineRule<Code>({
  id: 'LOC-11',
  source: 'A1 п. 3.4; REG п. 4.4.4',
  codes: {
    noReport: { severity: 'warning' },
    undated: { severity: 'warning', breaks: false },
  },
  check(context) {
    const schoolYear = previousSchoolYear(schoolYearOf(context.asOf));
    const reports = context
      .all('reports')
      .filter(({ data }) => data.kind === 'final-analytical' && data.regime !== 'r145')
      .filter(({ data }) => data.schoolYear === schoolYear)
      .filter(({ data }) => data.date === undefined || data.date <= context.asOf);
    if (reports.length === 0 && !hasWorked(context, schoolYear)) {
      return { violations: [], notApplicable: { code: 'notYet', args: { schoolYear } } };
    }
    const missing = { code: 'noReport' as const, at: context.schoolRef, field: '', args: { schoolYear } };
    return {
      violations:
        reports.length === 0
          ? [missing]
          : reports
              .filter(({ data }) => data.date === undefined)
              .map((report) => ({
                code: 'undated',
                at: refOf(report),
                field: 'date',
                args: { title: report.data.title },
              })),
      evidence: reports.map(refOf),
      indicators: countParticipants(context, schoolYear),
    };
  },
});

/** The system worked in that school year: it was begun by its end, or a programme ran in it. */
function hasWorked(context: RuleContext, schoolYear: string): boolean {
  const { implementsSince } = context.school;
  if (implementsSince !== undefined) return implementsSince <= schoolYearRange(schoolYear).to;
  return programsOf(context, schoolYear).length > 0;
}
