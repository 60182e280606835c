import { previousSchoolYear, schoolYearOf } from '#model/calendar/school-year';
import { defineRule, refOf } from '../rule.ts';
import { finalReports } from '../shared/yearly-reports.ts';
import { countParticipants } from './participants-of-year.ts';

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
    const { reports, isNeeded } = finalReports(context, schoolYear);
    if (reports.length === 0 && !isNeeded) {
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
