// Deadlines in working days (273-ФЗ ст. 29: 10 days; 152-ФЗ ст. 10.1: 3 days) need the holidays of the year,
// which the Government fixes a year ahead at most. A year that is not known yet must not stop a build: it is
// reported, and the date given is the earliest one that Monday–Friday weeks allow.
import type { CalendarDate } from './calendar-date.ts';
import { formatPlainDate, parsePlainDate } from './plain-date.ts';
import { productionCalendars } from './production-calendars/index.ts';
import type { ProductionCalendar } from './production-calendars/calendar-shape.ts';

export type { ProductionCalendar } from './production-calendars/calendar-shape.ts';

export interface WorkingDaySum {
  date: CalendarDate;
  /** Years on the way whose calendar is missing, ascending: every Monday–Friday counted as working. */
  missingYears: number[];
  /** Years on the way whose calendar does not know the Government's decree yet, ascending. */
  provisionalYears: number[];
}

/**
 * Whether the day is worked in a five-day week. Without a calendar of its year every Monday–Friday is.
 * Throws RangeError for a day that does not exist.
 */
export function isWorkingDay(
  date: CalendarDate,
  calendars: ReadonlyMap<number, ProductionCalendar> = productionCalendars,
): boolean {
  const { year, dayOfWeek } = parsePlainDate(date);
  const calendar = calendars.get(year);
  return dayOfWeek > 5
    ? (calendar?.workingWeekends.includes(date) ?? false)
    : !(calendar?.daysOff.includes(date) ?? false);
}

/**
 * The last of the next `n` working days. The day of the event is day 0, whether worked or not (ГК РФ ст. 191).
 * Throws RangeError for a day that does not exist and for `n` that is not a whole number from 0.
 */
export function addWorkingDays(
  date: CalendarDate,
  n: number,
  calendars: ReadonlyMap<number, ProductionCalendar> = productionCalendars,
): WorkingDaySum {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`Not a number of working days: ${n}`);
  const years = new Set<number>();
  let day = parsePlainDate(date);
  for (let counted = 0; counted < n;) {
    day = day.add({ days: 1 });
    years.add(day.year);
    if (isWorkingDay(formatPlainDate(day), calendars)) counted += 1;
  }
  return {
    date: formatPlainDate(day),
    missingYears: [...years].filter((year) => !calendars.has(year)),
    provisionalYears: [...years].filter((year) => calendars.get(year)?.provisional),
  };
}
