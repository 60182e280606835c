import { formatDateRange } from '#messages/format-display';
import { weekday } from '#messages/weekday';
import type { EventView } from '#section/types';
import type { Badge } from './tones.ts';

/** When an event is, in words: «пятница, 15:00», «25–29 января 2027 года». */
export function eventHours({ startDate, endDate = startDate, time }: EventView): string {
  const days = endDate === startDate ? weekday(startDate) : formatDateRange(startDate, endDate);
  return time === undefined ? days : `${days}, ${time}`;
}

/** The same with the day itself: «пятница, 4 декабря 2026 года, 15:00». */
export function eventDate(event: EventView): string {
  const { startDate, endDate = startDate, time } = event;
  if (endDate !== startDate) return eventHours(event);
  return [weekday(startDate), formatDateRange(startDate), time].filter(Boolean).join(', ');
}

/** Where an event stands. @param asOf calendar date «по состоянию на» */
export function eventBadge({ past, startDate, endDate = startDate }: EventView, asOf: string): Badge {
  if (past) return { tone: 'muted', label: 'прошло' };
  if (startDate > asOf) return { tone: 'waiting', label: 'предстоит' };
  return { tone: 'going', label: endDate === asOf && startDate === asOf ? 'сегодня' : 'идёт' };
}
