import { calendarFile } from '#ics/calendar-file';
import type { EventView, Section } from '#section/types';
import type { Place } from '../addresses.ts';
import { eventLines, isTimed } from './event-lines.ts';

/**
 * Announcements as a calendar file: the past ones too, so that nothing vanishes from a calendar that somebody keeps.
 * @param events of the section; by default all
 * @see RFC 7986, 5.7 (how often to look again)
 */
export function buildCalendar(
  { school, events: all }: Section,
  place: Place,
  events: readonly EventView[] = all,
): string {
  const { shortName, timeZone } = school;
  return calendarFile({
    name: `Наставничество: ${shortName}`,
    properties: ['REFRESH-INTERVAL;VALUE=DURATION:P1D'],
    timedDays: events.filter(isTimed).map(({ startDate }) => startDate),
    timeZone,
    events: events.map((event) => eventLines(event, timeZone, place)),
  });
}
