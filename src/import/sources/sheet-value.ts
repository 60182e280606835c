import type { CellValue } from 'hucre/xlsx';
import { monthNames } from '#model/calendar/month-names';

/** What a format of dates shows. */
interface Shown {
  day: boolean;
  month: boolean;
  year: boolean;
  time: boolean;
}

function shownBy(format: string | undefined): Shown {
  const codes = (format ?? '')
    .toLowerCase()
    .replaceAll(/\[[^\]]*\]|"[^"]*"|\\./g, '')
    .split(';')[0];
  if (codes === undefined || !/[dymhs]/.test(codes))
    return { day: true, month: true, year: true, time: false };
  const day = codes.includes('d');
  const year = codes.includes('y');
  const time = /[hs]/.test(codes);
  return { day, year, time, month: day || year || (codes.includes('m') && !time) };
}

/**
 * The text of a cell as it is seen in Russian: «01.09.2026», «сентябрь 2026», «50%», «1.1», «ИСТИНА».
 * @param format the number format of the cell
 */
export function textOfValue(value: CellValue, format: string | undefined): string {
  if (value === null) return '';
  if (value instanceof Date) return textOfDate(value, shownBy(format));
  if (typeof value === 'boolean') return value ? 'ИСТИНА' : 'ЛОЖЬ';
  if (typeof value === 'string') return value;
  // Fifteen digits are what a sheet keeps: 0.1 + 0.2 is 0.3 in it.
  if (/%/.test((format ?? '').replaceAll(/"[^"]*"|\\./g, '')))
    return `${Number((value * 100).toPrecision(15))}%`;
  return String(Number(value.toPrecision(15)));
}

function textOfDate(date: Date, shown: Shown): string {
  if (Number.isNaN(date.getTime())) return '';
  const two = (number: number) => String(number).padStart(2, '0');
  const month = monthNames[date.getUTCMonth()] ?? '';
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (shown.day && !shown.year) return `${two(date.getUTCDate())}.${month.slice(0, 3)}`;
  if (shown.day) {
    const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
    return shown.time && time !== '00:00' ? `${day} ${time}` : day;
  }
  if (shown.month) return shown.year ? `${month} ${date.getUTCFullYear()}` : month;
  return time;
}

/**
 * The whole date behind a day that is shown without its year: a program may have made it of a number that was typed
 * («1.2» → «01.фев»).
 * @returns undefined for anything else
 */
export function dateWithoutYear(value: CellValue, format: string | undefined): string | undefined {
  if (!(value instanceof Date)) return undefined;
  const { day, year } = shownBy(format);
  return day && !year ? textOfDate(value, { day, year: true, month: true, time: false }) : undefined;
}
