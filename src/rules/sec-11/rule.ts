import { previousSchoolYear, schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { ranWithin } from '../shared/people-involved.ts';

type Code = 'reportMissing' | 'reportEmpty';

/** SEC-11: the effectiveness of programmes has been monitored; a report for the last whole school year (REG п. 7.1.1). */
export default defineRule<Code>({
  id: 'SEC-11',
  source: 'REG п. 7.1.1',
  codes: {
    reportMissing: { severity: 'warning' },
    reportEmpty: { severity: 'warning' },
  },
  check(context) {
    const { asOf, schoolRef } = context;
    const schoolYear = previousSchoolYear(schoolYearOf(asOf));
    const days = schoolYearRange(schoolYear);
    const reports = context.all('reports').filter((report) => isAbout(report, schoolYear, asOf));
    const violations: Violation<Code>[] = reports
      .filter(
        ({ data }) => data.summary === undefined && data.document === undefined && data.files.length === 0,
      )
      .map((report) => {
        const args = { title: report.data.title };
        return { code: 'reportEmpty', at: refOf(report), field: 'summary', args };
      });
    if (reports.length > 0) return { violations, evidence: reports.map(refOf) };
    if (!pedagoguePrograms(context).some((program) => ranWithin(program, days, asOf))) {
      return { violations, notApplicable: { code: 'noPrograms', args: { schoolYear } } };
    }
    violations.push({ code: 'reportMissing', at: schoolRef, field: '', args: { schoolYear } });
    return { violations };
  },
});

/** A monitoring or analytical report of pedagogue mentoring for the year; without a year its date tells it. */
function isAbout({ data }: Entry<'reports'>, schoolYear: string, asOf: string): boolean {
  if (data.kind === 'survey' || data.regime === 'r145') return false;
  if (data.date !== undefined && data.date > asOf) return false;
  const year = data.schoolYear ?? (data.date === undefined ? undefined : schoolYearOf(data.date));
  return year === schoolYear;
}
