import { addDays } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';

/** `2026-12-04` as the value of a property. @see RFC 5545, 3.3.4 */
export function compactDate(date: string): string {
  return date.replaceAll('-', '');
}

/** Lines of an event that takes whole days, both included, and keeps nobody busy. */
export function wholeDays(start: CalendarDate, end: CalendarDate = start): string[] {
  return [
    `DTSTART;VALUE=DATE:${compactDate(start)}`,
    // The end is the first day that is free again.
    `DTEND;VALUE=DATE:${compactDate(addDays(end, 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}
