// Arithmetic of calendar days. A day has no time and no time zone here: the same input gives the same day on
// every machine. Functions accept any existing day 'YYYY-MM-DD' and throw RangeError otherwise; the window of
// years limits only what content may state, so that a sum just past it does not break a build.
import { formatPlainDate, parsePlainDate } from './plain-date.ts';

/** A day of the calendar, ISO 'YYYY-MM-DD'. Compare as strings. */
export type CalendarDate = string;

const firstYear = 1900;
const lastYear = 2200;

/** True for 'YYYY-MM-DD' that names an existing day of the years 1900–2200. Never throws. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string') return false;
  try {
    const { year } = parsePlainDate(value);
    return year >= firstYear && year <= lastYear;
  } catch {
    return false;
  }
}

/** The day `n` calendar days later (earlier if negative); the day itself is day 0. */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return formatPlainDate(parsePlainDate(date).add({ days: n }));
}

/** The same day `n` months later, or the last day of a month that is shorter: 2026-11-30 + 3 = 2027-02-28. */
export function addMonths(date: CalendarDate, n: number): CalendarDate {
  return formatPlainDate(parsePlainDate(date).add({ months: n }));
}

/** The same day `n` years later; 29 February becomes the 28th in a common year. */
export function addYears(date: CalendarDate, n: number): CalendarDate {
  return formatPlainDate(parsePlainDate(date).add({ years: n }));
}

/** `to` − `from` in calendar days, negative if `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return parsePlainDate(from).until(parsePlainDate(to), { largestUnit: 'day' }).days;
}

/** The earliest of the days; undefined if none is given. */
export function minDate(first: CalendarDate, ...rest: CalendarDate[]): CalendarDate;
export function minDate(...dates: CalendarDate[]): CalendarDate | undefined;
export function minDate(...dates: CalendarDate[]): CalendarDate | undefined {
  return dates.toSorted()[0];
}

/** The latest of the days; undefined if none is given. */
export function maxDate(first: CalendarDate, ...rest: CalendarDate[]): CalendarDate;
export function maxDate(...dates: CalendarDate[]): CalendarDate | undefined;
export function maxDate(...dates: CalendarDate[]): CalendarDate | undefined {
  return dates.toSorted().at(-1);
}
