import { addWorkingDays } from '#model/calendar/production-calendar';
import { formatDate } from '#messages/format';

/** Working days that third parties have to stop the distribution (152-ФЗ ст. 10.1 ч. 14). */
const workingDays = 3;

/** The last day for it, and what makes that day unsure. */
export interface Limit {
  date: string;
  /** Years whose production calendar is missing or not final, ascending: the date is the earliest safe one. */
  unsureYears: number[];
}

export function findLimit(on: string): Limit {
  const { date, missingYears, provisionalYears } = addWorkingDays(on, workingDays);
  return { date, unsureYears: [...new Set([...missingYears, ...provisionalYears])].sort() };
}

/** «25 ноября 2026 года», with a remark where the calendar of the year is missing. */
export function formatLimit({ date, unsureYears }: Limit): string {
  return unsureYears.length === 0
    ? formatDate(date)
    : `${formatDate(date)} (нет утверждённого производственного календаря на ${unsureYears.join(', ')} год: это самая ранняя безопасная дата)`;
}
