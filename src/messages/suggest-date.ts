import { isCalendarDate } from '#model/calendar/calendar-date';

const monthStems = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/**
 * Recognises a date that was written another way: `01.09.2026`, `2026-9-1`, «1 сентября 2026 г.», «сентябрь 2026».
 * @returns the same date as `2026-09-01`, of a month `2026-09`; undefined when it is none or no such day exists
 */
export function suggestDate(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  const dayFirst = /^(\d{1,2})[./\-\s]+(\d{1,2})[./\-\s]+(\d{4})(?:\s*г\S*)?$/.exec(text);
  if (dayFirst !== null) return formatDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  const yearFirst = /^(\d{4})[./\-\s]+(\d{1,2})[./\-\s]+(\d{1,2})$/.exec(text);
  if (yearFirst !== null) return formatDay(yearFirst[1], yearFirst[2], yearFirst[3]);
  const inWords = /^«?(\d{1,2})?»?\s*([а-яё]+)\s+(\d{4})(?:\s*г\S*)?$/.exec(text);
  const month = monthStems.findIndex((stem) => inWords?.[2]?.startsWith(stem)) + 1;
  if (inWords === null || month === 0) return undefined;
  return inWords[1] === undefined
    ? `${inWords[3]}-${pad(month)}`
    : formatDay(inWords[3], String(month), inWords[1]);
}

function formatDay(year = '', month = '', day = ''): string | undefined {
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return isCalendarDate(date) ? date : undefined;
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0');
}
