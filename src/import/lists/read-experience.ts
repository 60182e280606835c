import type { CalendarDate } from '#model/calendar/calendar-date';
import type { PartialDate } from '#model/calendar/partial-date';
import { readPartialDate } from './read-date.ts';
import { plainWords } from './plain-words.ts';

/** When somebody began to work. */
export interface Experience {
  since: PartialDate;
  /** Counted back from a number of years: a year more or less is possible. */
  isCounted: boolean;
}

/**
 * «с 2014», «01.09.2014», «12 лет»; a number of years is counted back from the day of the list.
 * @returns undefined for other words, and for a beginning after that day
 */
export function readExperience(text: string, asOf: CalendarDate): Experience | undefined {
  const words = plainWords(text);
  const years = /^(\d{1,2}(?:[.,]\d)?)(?: ?(?:лет|год|года|г\.|л\.)?)$/.exec(words)?.[1];
  if (years !== undefined) {
    const whole = Math.floor(Number(years.replace(',', '.')));
    return whole > 0 && whole < 70
      ? { since: String(Number(asOf.slice(0, 4)) - whole), isCounted: true }
      : undefined;
  }
  const since = readPartialDate(text);
  return since !== undefined && since >= '1940' && since <= asOf ? { since, isCounted: false } : undefined;
}
