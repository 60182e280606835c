import { isPartialDate } from '#model/calendar/partial-date';

/** Roots of the months' names; «май» and «мая» have none in common but these two letters. */
const months = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];

/**
 * What was typed as the stored form of a date that may lack day or month: `2024`, `09.2024`, `1.9.2024`, `2024-09`,
 * «сентябрь 2024», «1 сентября 2024 г.».
 * @returns undefined when it is none
 */
export function parsePartialDate(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:г\.?|год[а-я]*)$/, '');
  const date = parseNumbers(plain) ?? parseWords(plain);
  return isPartialDate(date) ? date : undefined;
}

function parseNumbers(text: string): string | undefined {
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(text)) return text;
  const [, day, month, year] = /^(?:(\d{1,2})[./])?(?:(\d{1,2})[./])(\d{4})$/.exec(text) ?? [];
  return join(year, month, day);
}

function parseWords(text: string): string | undefined {
  const [, day, name, year] = /^(?:(\d{1,2})\s+)?([а-я]+)\s+(\d{4})$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const month = months.findIndex((root) => name.startsWith(root)) + 1;
  return month === 0 ? undefined : join(year, String(month), day);
}

function join(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The stored form as people write it: `2024-09` → «09.2024». */
export function formatTyped(date: string): string {
  return isPartialDate(date) ? date.split('-').reverse().join('.') : date;
}
