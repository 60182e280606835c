import { schoolYearOf } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { completedR145Programs } from '../shared/r145-programs.ts';

type Code = 'surveyMissing' | 'monitoringMissing';

/** R145-09: a completed cycle ends with a satisfaction survey and a quality monitoring. */
export default defineRule<Code>({
  id: 'R145-09',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, п. 6.8, 7.3',
  codes: {
    surveyMissing: { severity: 'warning' },
    monitoringMissing: { severity: 'warning' },
  },
  check(context) {
    const { asOf, schoolRef: at } = context;
    const completed = completedR145Programs(context);
    const schoolYear = completed
      .map(completionYear)
      .filter((year) => year < schoolYearOf(asOf))
      .toSorted()
      .at(-1);
    if (schoolYear === undefined) {
      return { violations: [], notApplicable: { code: 'noCycle', args: {} } };
    }
    const programs = completed.filter((program) => completionYear(program) === schoolYear);
    const reports = context.all('reports').filter((report) => isAbout(report, programs, schoolYear, asOf));
    const surveys = reports.filter(({ data }) => data.kind === 'survey');
    const monitoring = reports.filter(({ data }) => data.kind !== 'survey');
    const violations: Violation<Code>[] = [];
    const args = { schoolYear };
    if (surveys.length === 0) violations.push({ code: 'surveyMissing', at, field: '', args });
    if (monitoring.length === 0) violations.push({ code: 'monitoringMissing', at, field: '', args });
    return { violations, evidence: [...surveys, ...monitoring].map(refOf) };
  },
});

/** The school year in which a completed programme ended. */
function completionYear({ data }: Entry<'programs'>): string {
  return schoolYearOf(data.completion?.date ?? '');
}

/** A survey or a monitoring of these programmes, or of the whole school year when it names none. */
function isAbout(
  { data }: Entry<'reports'>,
  programs: readonly Entry<'programs'>[],
  schoolYear: string,
  asOf: string,
): boolean {
  if (data.kind === 'final-analytical' || data.regime === 'pedagogue') return false;
  if (data.date !== undefined && data.date > asOf) return false;
  if (data.programs.length > 0) return programs.some(({ id }) => data.programs.includes(id));
  return (data.schoolYear ?? (data.date === undefined ? undefined : schoolYearOf(data.date))) === schoolYear;
}
