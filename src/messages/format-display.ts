import { formatDate } from './format.ts';
import { monthNames } from '#model/calendar/month-names';

const nbsp = '\u00A0';

/** A date as exact as it is known: `2024` → «2024 год», `2024-09` → «сентябрь 2024 года», a full date by {@link formatDate}. */
export function formatPartialDate(date: string): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return `${year} год`;
  const name = monthNames[Number(month) - 1];
  if (day === undefined && name !== undefined) return `${name} ${year} года`;
  return formatDate(date);
}

/** `2026-2027` → «2026–2027 учебный год». */
export function formatSchoolYear(schoolYear: string): string {
  return `${schoolYear.replace('-', '–')} учебный год`;
}

/** Bytes → «512 Б», «14 КБ», «1,4 МБ» (1024 bytes a kilobyte; rounded up, so that no file has size 0). */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes}${nbsp}Б`;
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes < 1024) return `${kilobytes}${nbsp}КБ`;
  const tenths = Math.ceil((bytes * 10) / (1024 * 1024));
  return `${Math.floor(tenths / 10)},${tenths % 10}${nbsp}МБ`;
}

/**
 * A share: `(29, 42)` → «69,0 %». Integer arithmetic, half up to a tenth.
 * @returns undefined without a denominator: there is no share
 */
export function formatShare(numerator: number, denominator: number): string | undefined {
  if (denominator <= 0) return undefined;
  const tenths = Math.floor((numerator * 2000 + denominator) / (denominator * 2));
  return `${Math.floor(tenths / 10)},${tenths % 10}${nbsp}%`;
}

/** A share with the figures behind it: `(29, 42)` → «69,0 % (29 из 42)», without a denominator `(0, 0)` → «0 из 0». */
export function formatPercent(numerator: number, denominator: number): string {
  const parts = `${numerator} из ${denominator}`;
  const share = formatShare(numerator, denominator);
  return share === undefined ? parts : `${share} (${parts})`;
}

/** First letter in upper case, for a label that begins a sentence or a cell. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}

/** One day → «4 декабря 2026 года», two → «25–29 января 2027 года»; what both days share is said once. */
export function formatDateRange(start: string, end: string = start): string {
  const last = bindWords(formatDate(end));
  if (end === start) return last;
  const [year = '', month = ''] = start.split('-');
  const [day = '', monthName = ''] = formatDate(start).split(' ');
  if (end.startsWith(`${year}-${month}-`)) return `${day}–${last}`;
  return end.startsWith(`${year}-`)
    ? `${day}${nbsp}${monthName} – ${last}`
    : `${bindWords(formatDate(start))} – ${last}`;
}

/** No-break spaces where a line must not end: «№ 40-о», «п. 8.2», «22 ноября», «2026 года». */
export function bindWords(text: string): string {
  return text
    .replace(/(?<=№|(?<!\p{L})(?:п|ст)\.) (?=\S)/gu, nbsp)
    .replace(
      /(?<=\d) (?=(?:январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|лет|%))/gu,
      nbsp,
    );
}

/** A number of people that may be hidden: «12», «10–14», «менее 5»; one that is hidden to protect another has no words of its own. */
export function formatCount({
  count,
  atLeast,
  below,
}: {
  count?: number;
  atLeast?: number;
  below?: number;
}): string {
  if (count !== undefined) return String(count);
  if (atLeast !== undefined && below !== undefined) return `${atLeast}–${below - 1}`;
  return below === undefined ? 'не показано' : `менее${nbsp}${below}`;
}
