// Where ISO strings meet Temporal. The rest of the product sees strings only, so that dates can be
// compared, sorted and stored as they are written in content files.
import { Temporal } from 'temporal-polyfill';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Takes 'YYYY-MM-DD'; throws RangeError for another format or a day that does not exist. */
export function parsePlainDate(date: string): Temporal.PlainDate {
  if (!isoDay.test(date)) throw new RangeError(`Not a calendar date: ${date}`);
  return Temporal.PlainDate.from(date);
}

/** Returns 'YYYY-MM-DD'; throws RangeError for a year that four digits cannot hold. */
export function formatPlainDate(plain: Temporal.PlainDate): string {
  const date = plain.toString();
  if (!isoDay.test(date)) throw new RangeError(`Out of the calendar: ${date}`);
  return date;
}
