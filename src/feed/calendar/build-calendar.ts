import type { EventView, Section } from '#section/types';
import type { Place } from '../addresses.ts';
import { escapeText, foldLine } from './content-line.ts';
import { eventLines, isTimed } from './event-lines.ts';
import { describeTimeZone } from './time-zone.ts';

/**
 * Announcements as a calendar file: the past ones too, so that nothing vanishes from a calendar that somebody keeps.
 * @param events of the section; by default all
 * @see RFC 5545; RFC 7986, 5 (name of the calendar, how often to look again)
 */
export function buildCalendar(
  { school, events: all }: Section,
  place: Place,
  events: readonly EventView[] = all,
): string {
  const { shortName, timeZone } = school;
  const name = escapeText(`Наставничество: ${shortName}`);
  const timed = events.filter(isTimed).map(({ startDate }) => startDate);
  // A calendar has at least one component.
  const days = events.length === 0 ? ['2026-01-01'] : timed;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nastavnichestvo//section//RU',
    'CALSCALE:GREGORIAN',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...(days.length === 0 ? [] : describeTimeZone(timeZone, days)),
    ...events.flatMap((event) => eventLines(event, timeZone, place)),
    'END:VCALENDAR',
  ]
    .map(foldLine)
    .join('');
}
