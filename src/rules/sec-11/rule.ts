import { previousSchoolYear, schoolYearOf } from '#model/calendar/school-year';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { monitoringReports } from '../shared/yearly-reports.ts';

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
    const { reports, isNeeded } = monitoringReports(context, schoolYear);
    const violations: Violation<Code>[] = reports
      .filter(
        ({ data }) => data.summary === undefined && data.document === undefined && data.files.length === 0,
      )
      .map((report) => {
        const args = { title: report.data.title };
        return { code: 'reportEmpty', at: refOf(report), field: 'summary', args };
      });
    if (reports.length > 0) return { violations, evidence: reports.map(refOf) };
    if (!isNeeded) {
      return { violations, notApplicable: { code: 'noPrograms', args: { schoolYear } } };
    }
    violations.push({ code: 'reportMissing', at: schoolRef, field: '', args: { schoolYear } });
    return { violations };
  },
});
