// Official papers are often dated without a day («2024 г.»), so a year or a month alone is a legal date too
// (LOC-03).
import { addDays, addMonths, isCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';

/** A date as exact as it is known: '2024', '2024-09' or '2024-09-01'. */
export type PartialDate = string;

export type PartialDatePrecision = 'year' | 'month' | 'day';

const precisionByLength: ReadonlyMap<number, PartialDatePrecision> = new Map([
  [4, 'year'],
  [7, 'month'],
  [10, 'day'],
]);

/** True for a year, a month or a day that exists, years 1900–2200. Never throws. */
export function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'string' && precisionByLength.has(value.length) && isCalendarDate(firstDay(value));
}

/** How exactly the date is known. Throws RangeError if it is not a partial date. */
export function partialPrecision(date: PartialDate): PartialDatePrecision {
  const precision = precisionByLength.get(date.length);
  if (precision === undefined || !isPartialDate(date)) throw new RangeError(`Not a partial date: ${date}`);
  return precision;
}

/** The first day that the date may mean: '2024' → '2024-01-01'. Throws RangeError if it is not a partial date. */
export function earliestDay(date: PartialDate): CalendarDate {
  partialPrecision(date);
  return firstDay(date);
}

/** The last day that the date may mean: '2024-02' → '2024-02-29'. Throws RangeError if it is not a partial date. */
export function latestDay(date: PartialDate): CalendarDate {
  const monthsByPrecision = { year: 12, month: 1, day: 0 };
  const months = monthsByPrecision[partialPrecision(date)];
  return months === 0 ? date : addDays(addMonths(firstDay(date), months), -1);
}

function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
