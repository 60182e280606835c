import { offsetPeriods } from '#model/calendar/time-zone';

const compact = (text: string) => text.replace(/[-:]/g, '');
const offset = (text: string) => text.replace(':', '');

/**
 * Lines of the component that says what a local time means: all clocks that the zone has had on these days.
 * @param timeZone IANA
 * @param days calendar dates, in any order
 * @see RFC 5545, 3.6.5
 */
export function describeTimeZone(timeZone: string, days: readonly string[]): string[] {
  const years = days.map((day) => day.slice(0, 4)).sort();
  const periods = offsetPeriods(timeZone, `${years[0]}-01-01`, `${years.at(-1)}-12-31`);
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...periods.flatMap((period) => [
      'BEGIN:STANDARD',
      `DTSTART:${compact(period.since)}`,
      `TZOFFSETFROM:${offset(period.before)}`,
      `TZOFFSETTO:${offset(period.offset)}`,
      'END:STANDARD',
    ]),
    'END:VTIMEZONE',
  ];
}
