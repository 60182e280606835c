import { daysBetween } from '#model/calendar/calendar-date';

const names = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'];

/** A Monday. */
const monday = '2024-01-01';

/** The day of the week of an existing day. @throws RangeError for what is none */
export function weekday(date: string): string {
  return names[((daysBetween(monday, date) % 7) + 7) % 7] ?? '';
}
