import { previousSchoolYear, schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import loc09 from '#rules/loc-09/rule';
import loc11 from '#rules/loc-11/rule';
import type { RuleContext } from '#rules/rule';
import sec11 from '#rules/sec-11/rule';
import { bankReviewDue } from '#rules/shared/bank-review';
import { finalReports, monitoringReports } from '#rules/shared/yearly-reports';
import type { FoundTask } from './task.ts';

/** What the school does once a year: the review of the bank, reports on a school year. */
export function schoolTasks(context: RuleContext): FoundTask[] {
  const current = schoolYearOf(context.asOf);
  return [
    bankReview(context),
    ...[previousSchoolYear(current), current].flatMap((schoolYear) => yearlyReports(schoolYear, context)),
  ];
}

function bankReview({ school, schoolRef, asOf }: RuleContext): FoundTask {
  const dueOn = bankReviewDue(school, asOf);
  return {
    id: 'bank-review',
    code: 'bank-review',
    at: schoolRef,
    field: 'menteeBankReviews',
    ...(dueOn === undefined ? { isMissed: true } : { dueOn }),
    rule: loc09,
    args: {},
  };
}

/** A report on a school year is missed when the year is over (LOC-11, SEC-11). */
function yearlyReports(schoolYear: string, context: RuleContext): FoundTask[] {
  const kinds = [
    { code: 'report-final', rule: loc11, found: finalReports(context, schoolYear) },
    { code: 'report-monitoring', rule: sec11, found: monitoringReports(context, schoolYear) },
  ] as const;
  return kinds
    .filter(({ found }) => found.isNeeded && found.reports.length === 0)
    .map(({ code, rule }) => ({
      id: `${code}.${schoolYear}`,
      code,
      at: context.schoolRef,
      field: '',
      dueOn: schoolYearRange(schoolYear).to,
      creates: 'reports',
      rule,
      args: { schoolYear },
    }));
}
