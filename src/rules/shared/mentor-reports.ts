import { addMonths, maxDate } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { Program } from '#model/program';

/** Months after which a word from the mentor is due; A1 says «periodically», the number is ours. */
const reportMonths = 3;

/** When the mentor last told the curator of the programme, and by when again (REG п. 5.2.2). */
export interface MentorReportTerm {
  /** The last report by `asOf`, or the start. */
  since: CalendarDate;
  /** Last day in time. */
  due: CalendarDate;
}

/** @returns undefined for a programme without a start */
export function mentorReportTerm(
  { startDate, mentorReports }: Pick<Program, 'startDate' | 'mentorReports'>,
  asOf: CalendarDate,
): MentorReportTerm | undefined {
  if (startDate === undefined) return undefined;
  const since = maxDate(startDate, ...mentorReports.map(({ date }) => date).filter((date) => date <= asOf));
  return { since, due: addMonths(since, reportMonths) };
}
