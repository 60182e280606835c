import { escapeText, foldLine } from './content-line.ts';
import { describeTimeZone } from './time-zone.ts';

/** What a calendar file consists of. */
export interface CalendarParts {
  /** Name that the calendar has in a calendar program. */
  name: string;
  /** More properties of the calendar itself, as content lines. */
  properties?: readonly string[];
  /** Days whose events have a time of the clock, in any order. */
  timedDays: readonly string[];
  /** IANA. */
  timeZone: string;
  /** Content lines of each event, from `BEGIN:VEVENT` to `END:VEVENT`. */
  events: readonly (readonly string[])[];
}

/**
 * The text of a calendar file, folded, with CRLF.
 * @see RFC 5545; RFC 7986, 5.1 (name of the calendar)
 */
export function calendarFile({ name, properties = [], timedDays, timeZone, events }: CalendarParts): string {
  const title = escapeText(name);
  // A calendar has at least one component.
  const days = events.length === 0 ? ['2026-01-01'] : timedDays;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nastavnichestvo//section//RU',
    'CALSCALE:GREGORIAN',
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...properties,
    ...(days.length === 0 ? [] : describeTimeZone(timeZone, days)),
    ...events.flat(),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
