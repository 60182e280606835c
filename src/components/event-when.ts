import { formatDateRange } from '#messages/format-display';
import { weekday } from '#messages/weekday';
import type { EventView } from '#section/types';

/** When an event is, in words: «пятница, 15:00», «25–29 января 2027 года». */
export function eventHours({ startDate, endDate = startDate, time }: EventView): string {
  const days = endDate === startDate ? weekday(startDate) : formatDateRange(startDate, endDate);
  return time === undefined ? days : `${days}, ${time}`;
}
