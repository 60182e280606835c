import type { CalendarDate } from '#model/calendar/calendar-date';

/** Working days of one year for a five-day week: how they differ from plain Monday–Friday. */
export interface ProductionCalendar {
  readonly year: number;
  /** True while the Government's decree on moved days off is not taken into account. */
  readonly provisional: boolean;
  /** The acts that the days come from, in Russian, for the reader. */
  readonly source: string;
  /** Every Monday–Friday that is a day off: holidays and days off moved there. Ascending. */
  readonly daysOff: readonly CalendarDate[];
  /** Saturdays and Sundays that are working days. Ascending. */
  readonly workingWeekends: readonly CalendarDate[];
}
