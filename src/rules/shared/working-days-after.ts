import { addDays, daysBetween } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import { parsePlainDate } from '#model/calendar/plain-date';
import { productionCalendars } from '#model/calendar/production-calendars/index';

export interface WorkingDayCount {
  days: number;
  /** Years between the days whose calendar is missing, ascending: every Monday–Friday counted as working. */
  missingYears: number[];
}

/**
 * Working days after `from`, up to `to` inclusive; 0 if `to` is not later. Whole weeks are multiplied, so that
 * a deadline missed years ago costs no more than one missed yesterday. Throws RangeError for a day that does
 * not exist.
 */
export function workingDaysAfter(from: CalendarDate, to: CalendarDate): WorkingDayCount {
  const total = Math.max(0, daysBetween(from, to));
  const inside = (day: CalendarDate) => from < day && day <= to;
  let days = Math.floor(total / 7) * 5;
  for (let rest = total % 7; rest > 0; rest -= 1) {
    if (parsePlainDate(addDays(from, rest)).dayOfWeek <= 5) days += 1;
  }
  for (const { daysOff, workingWeekends } of productionCalendars.values()) {
    days += workingWeekends.filter(inside).length - daysOff.filter(inside).length;
  }
  const firstYear = parsePlainDate(from).year;
  const years = Array.from(
    { length: total === 0 ? 0 : parsePlainDate(to).year - firstYear + 1 },
    (_, index) => firstYear + index,
  );
  return { days, missingYears: years.filter((year) => !productionCalendars.has(year)) };
}
