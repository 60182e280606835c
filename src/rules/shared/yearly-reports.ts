import { schoolYearOf, schoolYearRange } from '#model/calendar/school-year';
import type { SchoolYear } from '#model/calendar/school-year';
import type { Entry } from '#model/content';
import type { RuleContext } from '../rule.ts';
import { pedagoguePrograms } from './pedagogue-programs.ts';
import { ranWithin } from './people-involved.ts';

/** What is published about a school year of pedagogue mentoring by the day of the context. */
export interface YearlyReports {
  reports: Entry<'reports'>[];
  /** There was something to report on: missed once the school year is over. */
  isNeeded: boolean;
}

/** Final analytical reports of the curator (A1 п. 3.4); needed when the system had begun by the end of that year. */
export function finalReports(context: RuleContext, schoolYear: SchoolYear): YearlyReports {
  const reports = context
    .all('reports')
    .filter(({ data }) => data.kind === 'final-analytical' && data.regime !== 'r145')
    .filter(({ data }) => data.schoolYear === schoolYear)
    .filter(({ data }) => data.date === undefined || data.date <= context.asOf);
  return { reports, isNeeded: hasWorked(context, schoolYear) };
}

/** Reports on the effectiveness of programmes (REG п. 7.1.1); needed when a programme ran in that year. */
export function monitoringReports(context: RuleContext, schoolYear: SchoolYear): YearlyReports {
  const reports = context.all('reports').filter((report) => isMonitoring(report, schoolYear, context.asOf));
  return { reports, isNeeded: programsOfYear(context, schoolYear).length > 0 };
}

/** Pedagogues' programmes that ran on at least one day of the school year. */
export function programsOfYear(context: RuleContext, schoolYear: SchoolYear): Entry<'programs'>[] {
  const days = schoolYearRange(schoolYear);
  return pedagoguePrograms(context).filter((program) => ranWithin(program, days, context.asOf));
}

/** The system worked in that school year: it was begun by its end, or a programme ran in it. */
function hasWorked(context: RuleContext, schoolYear: SchoolYear): boolean {
  const { implementsSince } = context.school;
  if (implementsSince !== undefined) return implementsSince <= schoolYearRange(schoolYear).to;
  return programsOfYear(context, schoolYear).length > 0;
}

/** A monitoring or analytical report of pedagogue mentoring for the year; without a year its date tells it. */
function isMonitoring({ data }: Entry<'reports'>, schoolYear: SchoolYear, asOf: string): boolean {
  if (data.kind === 'survey' || data.regime === 'r145') return false;
  if (data.date !== undefined && data.date > asOf) return false;
  const year = data.schoolYear ?? (data.date === undefined ? undefined : schoolYearOf(data.date));
  return year === schoolYear;
}
