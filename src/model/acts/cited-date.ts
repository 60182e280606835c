import { monthNamesOfDays } from '../calendar/month-names.ts';

const inDigits = String.raw`(?<day>\d{1,2})\s?[./]\s?(?<month>\d{1,2})\s?[./]\s?(?<year>\d{4}|\d{2})(?!\d)`;
const inWords = String.raw`[«"„“]?(?<dayOfMonth>\d{1,2})[»"”“]?\s+(?<name>${monthNamesOfDays.join('|')})\s+(?<yearOfMonth>\d{4})`;
const inIso = String.raw`(?<isoYear>\d{4})-(?<isoMonth>\d{2})-(?<isoDay>\d{2})`;
const year = String.raw`\s*(?:г(?:ода|\.)?(?!\p{L}))?`;
const anyDate = String.raw`(?<!\d)(?:${inDigits}|${inWords}|${inIso})${year}`;

/** «от 25.12.2019 г.» at the very end, before a number. */
const before = new RegExp(String.raw`(?:(?<!\p{L})от\s+)?${anyDate}[\s,(]*(?:за\s+)?$`, 'iu');
/** «от 25.12.2019» right after a number, unless it is the date of the next one. */
const after = new RegExp(
  String.raw`^(?:,\s?\d{1,5}(?!\d))?[\s,]*\(?(?:(?<!\p{L})от\s+|(?<=\()\s*)${anyDate}(?!\s*(?:за\s+)?(?:№|N\s?\d))`,
  'iu',
);

export interface CitedDate {
  /** `YYYY-MM-DD`; the day need not exist. */
  date: string;
  /** Characters that the date takes, with «от» and what joins it to the number. */
  length: number;
}

/** The date that stands right before a number. */
export function dateBefore(left: string): CitedDate | undefined {
  return read(before.exec(left));
}

/** The date that stands right after a number. */
export function dateAfter(right: string): CitedDate | undefined {
  return read(after.exec(right));
}

function read(match: RegExpExecArray | null): CitedDate | undefined {
  const groups = match?.groups;
  if (match === null || groups === undefined) return undefined;
  const { day, month, dayOfMonth, name = '', isoDay, isoMonth, isoYear, yearOfMonth } = groups;
  const shortYear = groups['year'];
  const fullYear = shortYear?.length === 2 ? `20${shortYear}` : (shortYear ?? yearOfMonth ?? isoYear ?? '');
  const number = month ?? isoMonth ?? String(monthNamesOfDays.indexOf(name.toLocaleLowerCase('ru')) + 1);
  const two = (value: string) => value.padStart(2, '0');
  return {
    date: `${fullYear}-${two(number)}-${two(day ?? dayOfMonth ?? isoDay ?? '')}`,
    length: match[0].length,
  };
}
