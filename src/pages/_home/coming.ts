import type { Section } from '#section/types';
import { eventHours } from '../../components/event-when.ts';

/** Something that begins on a day, or runs already. */
export interface ComingItem {
  title: string;
  address: string;
  /** Calendar date; the day of the section for what runs. */
  date: string;
  note: string;
}

/**
 * Announcements and starts of programmes that are ahead, the nearest first. A start that an announcement of the same
 * day tells of is not told twice.
 * @param count how many at most
 */
export function comingSoon({ events, programs, asOf }: Section, count: number): ComingItem[] {
  const comingEvents = events.filter(({ past }) => !past);
  const announced = new Set(
    comingEvents.flatMap((event) => event.programs.map(({ id }) => `${event.startDate} ${id}`)),
  );
  return [
    ...comingEvents.map((event) => ({
      ...{ title: event.title, address: event.address },
      date: event.startDate < asOf ? asOf : event.startDate,
      note: [eventHours(event), event.place].filter(Boolean).join(', '),
    })),
    ...programs.flatMap(({ id, title, address, status, startDate }) =>
      status.code !== 'approved' || startDate === undefined || announced.has(`${startDate} ${id}`)
        ? []
        : [{ title, address, date: startDate, note: 'Начало программы' }],
    ),
  ]
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
    .slice(0, count);
}
