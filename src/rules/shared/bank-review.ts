import { addYears, maxDate } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { School } from '#model/school';

/**
 * The last day in time for the next review of the bank of mentees: the anniversary of the last review, or of the start
 * of the system (A1 п. 3.4; REG п. 4.4.4).
 * @param asOf reviews after it do not count
 * @returns undefined while neither day is known
 */
export function bankReviewDue(
  { menteeBankReviews, implementsSince }: Pick<School, 'menteeBankReviews' | 'implementsSince'>,
  asOf: CalendarDate,
): CalendarDate | undefined {
  const past = menteeBankReviews.map(({ reviewedOn }) => reviewedOn).filter((day) => day <= asOf);
  const last = maxDate(...past) ?? implementsSince;
  return last === undefined ? undefined : addYears(last, 1);
}
