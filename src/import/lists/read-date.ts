import { isCalendarDate } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import { isPartialDate } from '#model/calendar/partial-date';
import type { PartialDate } from '#model/calendar/partial-date';
import { monthPattern, parseMonth } from '#model/term/term-words';
import { plainWords } from './plain-words.ts';

/** A date in a text; `date` is missing when there is no such day. */
export interface FoundDate {
  date?: CalendarDate;
  /** Offsets in the text as {@link plainWords} gives it. */
  start: number;
  end: number;
}

const yearWord = String.raw`(?: ?(?:года|г)(?![а-я])\.?)?`;
const iso = String.raw`(?<y1>\d{4})-(?<m1>\d{2})-(?<d1>\d{2})(?:t[\d:.]+z?| 0?0:00(?::00)?)?`;
const dotted = String.raw`(?<d2>\d{1,2})\.(?<m2>\d{1,2})\.(?<y2>\d{4}|\d{2})(?!\d)${yearWord}`;
const worded = String.raw`«?(?<d3>\d{1,2})»? (?<m3>${monthPattern}) (?<y3>\d{4})${yearWord}`;
const anyDate = String.raw`(?<![\d.])(?:${iso}|${dotted}|${worded})`;

/**
 * All days that a text names: «01.09.2026», «1 сентября 2026 г.», «2026-09-01». Days with a slash are not read: nobody
 * knows whether the month is first.
 * @param words as {@link plainWords} gives them
 */
export function findDates(words: string): FoundDate[] {
  return [...words.matchAll(new RegExp(anyDate, 'g'))].map((match) => {
    const { y1, m1, d1, y2, m2, d2, y3, m3, d3 } = match.groups ?? {};
    const month = m3 === undefined ? (m1 ?? m2 ?? '') : String(parseMonth(m3));
    const date = dateOf(y1 ?? y2 ?? y3 ?? '', month, d1 ?? d2 ?? d3 ?? '');
    const place = { start: match.index, end: match.index + match[0].length };
    return date === undefined ? place : { ...place, date };
  });
}

function dateOf(year: string, month: string, day: string): CalendarDate | undefined {
  const date = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** The one day that a text is, with or without «от» before it. */
export function readDay(text: string): CalendarDate | undefined {
  const words = plainWords(text).replace(/^от /, '');
  const [found, ...more] = findDates(words);
  if (found === undefined || more.length > 0) return undefined;
  const isWhole = found.start === 0 && /^[.,;]?$/.test(words.slice(found.end));
  return isWhole ? found.date : undefined;
}

/** A day, a month («сентябрь 2024», «09.2024») or a year («2024 г.»). */
export function readPartialDate(text: string): PartialDate | undefined {
  const words = plainWords(text).replace(/^(?:с|от) /, '');
  const year = new RegExp(`^(\\d{4})${yearWord}$`).exec(words)?.[1];
  const [, numbered, ofYear] = /^(\d{1,2})\.(\d{4})$/.exec(words) ?? [];
  const named = new RegExp(`^(?<month>${monthPattern}) (?<year>\\d{4})${yearWord}$`).exec(words)?.groups;
  const month = numbered ?? (named?.['month'] && String(parseMonth(named['month'])));
  const partial = month === undefined ? year : `${ofYear ?? named?.['year'] ?? ''}-${month.padStart(2, '0')}`;
  return isPartialDate(partial) ? partial : readDay(text);
}

/** From a day to a day. */
export interface DayRange {
  from: CalendarDate;
  to?: CalendarDate;
}

const shortRange = new RegExp(
  String.raw`(?:с )?(?<![\d.])(?<day>\d{1,2})(?: (?<month>${monthPattern})|\.(?<number>\d{1,2}))? ?(?:-|по|и|до) ?(?=${anyDate})`,
);

/**
 * One day or a span of days in a text, with the rest of the text: «7–11 декабря 2026 г. в 15:00».
 * @returns undefined when the text names no day, more than two, or one that does not exist
 */
export function readDays(text: string): (DayRange & { rest: string }) | undefined {
  const words = plainWords(text);
  const dates = findDates(words);
  const [first, second, ...more] = dates;
  if (first?.date === undefined || more.length > 0) return undefined;
  const cut = (start: number, end: number) => `${words.slice(0, start)} ${words.slice(end)}`.trim();
  if (second !== undefined) {
    const between = words.slice(first.end, second.start).trim();
    if (second.date === undefined || second.date < first.date || !/^(?:-|по|до)$/.test(between))
      return undefined;
    return { from: first.date, to: second.date, rest: cut(first.start, second.end).replace(/^с /, '') };
  }
  const range = shortRange.exec(words);
  if (range === null || range.index > first.start)
    return { from: first.date, rest: cut(first.start, first.end) };
  const { day = '', month, number } = range.groups ?? {};
  const [year = '', lastMonth = ''] = first.date.split('-');
  const from = dateOf(year, month === undefined ? (number ?? lastMonth) : String(parseMonth(month)), day);
  if (from === undefined || from > first.date) return undefined;
  return { from, to: first.date, rest: cut(range.index, first.end) };
}
