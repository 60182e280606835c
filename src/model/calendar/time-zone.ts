// What a calendar file tells of a time zone: since when which offset holds.
import { Temporal } from 'temporal-polyfill';
import type { CalendarDate } from './calendar-date.ts';
import { parsePlainDate } from './plain-date.ts';

/** A time with one offset from UTC. */
export interface OffsetPeriod {
  /** Local time of its beginning by the offset before it, 'YYYY-MM-DDTHH:MM:SS'. */
  since: string;
  /** Offset before it, '+03:00'. */
  before: string;
  /** Offset in it, '+03:00'. */
  offset: string;
}

/**
 * The offsets of an IANA time zone on the days from one to another, both included; the first period begins with the
 * first day. Throws RangeError for a zone that is not known.
 */
export function offsetPeriods(timeZone: string, from: CalendarDate, to: CalendarDate): OffsetPeriod[] {
  const end = parsePlainDate(to).add({ days: 1 }).toZonedDateTime(timeZone);
  let now = parsePlainDate(from).toZonedDateTime(timeZone);
  const periods = [{ since: `${from}T00:00:00`, before: now.offset, offset: now.offset }];
  for (;;) {
    const next = now.getTimeZoneTransition('next');
    if (next === null || Temporal.ZonedDateTime.compare(next, end) >= 0) return periods;
    const since = next.toInstant().toZonedDateTimeISO(now.offset).toPlainDateTime();
    // Some zones change their name or rule without a change of the clock.
    if (next.offset !== now.offset)
      periods.push({
        since: since.toString({ smallestUnit: 'second' }),
        before: now.offset,
        offset: next.offset,
      });
    now = next;
  }
}

/** The calendar date of a moment in an IANA time zone. @param seconds since 1970 */
export function dateOfMoment(seconds: number, timeZone: string): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
