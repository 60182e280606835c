// The school year of the Russian school: 1 September – 31 August.
import { isCalendarDate } from './calendar-date.ts';
import type { CalendarDate } from './calendar-date.ts';
import { parsePlainDate } from './plain-date.ts';

/** A school year as it is written in papers, with a hyphen: '2026-2027'. Compare as strings. */
export type SchoolYear = string;

const firstMonth = 9;

/** True for 'YYYY-YYYY' whose second year follows the first and whose days content may state. Never throws. */
export function isSchoolYear(value: unknown): value is SchoolYear {
  if (typeof value !== 'string') return false;
  const start = startYear(value);
  return start !== undefined && (isCalendarDate(`${start}-09-01`) || isCalendarDate(`${start + 1}-08-31`));
}

/** The school year that the day belongs to. Throws RangeError if it is not a calendar date. */
export function schoolYearOf(date: CalendarDate): SchoolYear {
  const { year, month } = parsePlainDate(date);
  return formatSchoolYear(month < firstMonth ? year - 1 : year);
}

/** First and last day of the school year, both included. Throws RangeError if it is not a school year. */
export function schoolYearRange(year: SchoolYear): { from: CalendarDate; to: CalendarDate } {
  const start = requireStartYear(year);
  return { from: `${start}-09-01`, to: `${start + 1}-08-31` };
}

/** The school year before. Throws RangeError if it is not a school year. */
export function previousSchoolYear(year: SchoolYear): SchoolYear {
  return formatSchoolYear(requireStartYear(year) - 1);
}

function startYear(text: string): number | undefined {
  const [, first, second] = /^([12]\d{3})-([12]\d{3})$/.exec(text) ?? [];
  return Number(second) === Number(first) + 1 ? Number(first) : undefined;
}

function requireStartYear(year: SchoolYear): number {
  const start = startYear(year);
  if (start === undefined) throw new RangeError(`Not a school year: ${year}`);
  return start;
}

function formatSchoolYear(start: number): SchoolYear {
  return `${start}-${start + 1}`;
}
