import { formatPartialDate } from '#messages/format-display';
import type { EventView } from '#section/types';
import { groupBy } from '../../components/group-by.ts';

/** Announcements under one heading. */
interface EventGroup {
  title: string;
  events: EventView[];
}

/**
 * What is ahead: first what runs already and what is today, then month by month.
 * @param events in the order of their days
 * @param asOf calendar date «по состоянию на»
 */
export function groupComing(events: readonly EventView[], asOf: string): EventGroup[] {
  const coming = events.filter(({ past }) => !past);
  const titleOf = ({ startDate }: EventView) => {
    if (startDate > asOf) return formatPartialDate(startDate.slice(0, 7));
    return startDate < asOf ? 'идут сейчас' : 'сегодня';
  };
  return [...groupBy(coming, titleOf)].map(([title, group]) => ({ title, events: group }));
}

/** What is over, year by year, the last one first. @param events in the order of their days */
export function groupPast(events: readonly EventView[]): EventGroup[] {
  const past = events.filter((event) => event.past).reverse();
  const groups = groupBy(past, ({ startDate }) => startDate.slice(0, 4));
  return [...groups].map(([year, group]) => ({ title: formatPartialDate(year), events: group }));
}
