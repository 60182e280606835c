import { escapeText } from '#ics/content-line';
import { compactDate, wholeDays } from '#ics/event-days';
import { formatDateRange } from '#messages/format-display';
import type { EventView } from '#section/types';
import { absoluteUrl } from '../addresses.ts';
import type { Place } from '../addresses.ts';

/** A time of one day has a place on the clock; one that is told of several days belongs to their description. */
export function isTimed({ time, startDate, endDate = startDate }: EventView): boolean {
  return time !== undefined && endDate === startDate;
}

/**
 * Lines of one event. The stamp is the day of its last change, not of the build; an event without a time takes whole
 * days.
 * @see RFC 5545, 3.6.1
 */
export function eventLines(event: EventView, timeZone: string, place: Place): string[] {
  const { id, title, address, updatedOn, announcedOn, startDate, type } = event;
  const url = absoluteUrl(place, address);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(place.site).host}`,
    `DTSTAMP:${compactDate(updatedOn ?? announcedOn ?? startDate)}T000000Z`,
    ...when(event, timeZone),
    `SUMMARY:${escapeText(title)}`,
    ...(event.place === undefined ? [] : [`LOCATION:${escapeText(event.place)}`]),
    `DESCRIPTION:${escapeText(describe(event, place))}`,
    `CATEGORIES:${escapeText(type.label)}`,
    `URL:${url}`,
    ...event.files.map((file) => `ATTACH:${absoluteUrl(place, file.address)}`),
    'END:VEVENT',
  ];
}

function when(event: EventView, timeZone: string): string[] {
  const { startDate, endDate = startDate, time = '' } = event;
  if (isTimed(event))
    return [`DTSTART;TZID=${timeZone}:${compactDate(startDate)}T${time.replace(':', '')}00`];
  return wholeDays(startDate, endDate);
}

/** All that has no property of its own, and the page. */
function describe(event: EventView, place: Place): string {
  const { summary, startDate, endDate, time, format, kinds, programs, address } = event;
  const days = formatDateRange(startDate, endDate);
  return [
    summary,
    `Когда: ${time === undefined ? days : `${days}, ${time}`}`,
    `Как проходит: ${format.label}`,
    ...(kinds.length === 0 ? [] : [`Вид наставничества: ${kinds.map(({ label }) => label).join('; ')}`]),
    ...programs.map((program) => `Программа: ${program.title} – ${absoluteUrl(place, program.address)}`),
    `Подробно: ${absoluteUrl(place, address)}`,
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
