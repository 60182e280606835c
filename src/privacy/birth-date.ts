import { findRanges } from './text-range.ts';
import type { TextRange } from './text-range.ts';
import { monthNamesOfDays } from '#model/calendar/month-names';

const months = monthNamesOfDays.join('|');
const date = String.raw`(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2} (?:${months}) \d{4})(?!\d)`;
const birth = String.raw`(?:г\. ?р\.|г/р|год(?:а|у)? рожд\p{L}{0,12}|г\. ?рожд\p{L}{0,12}|рожд\p{L}{0,12})`;

const dateThenWord = new RegExp(
  String.raw`(?<!\d)(?:${date}|\d{4})[ ,]{0,2}(?:(?:г\.|года?)[ ,]{0,2})?${birth}`,
  'giu',
);
const wordThenDate = new RegExp(
  String.raw`(?<!\p{L})(?:(?:дат\p{L}{0,12}|день|год) рожд\p{L}{0,12}|родил(?:ся|ась|ись)|уроженец|уроженка|birth[_ ]?date|д\. ?р\.)` +
    String.raw`(?<gap>[^\d\n]{0,40})(?<value>${date})`,
  'giu',
);
const shortWord = new RegExp(String.raw`(?<!\p{L})ДР[ :—–-]{1,3}(?<value>${date})`, 'gu');
const organisation = /школ|лице[йя]|гимнази|сад|город|организаци|наставничеств|движени/iu;

/** Dates that are said to be somebody's birthday; the birthday of a school or a town is none. */
export function findBirthDates(text: string): TextRange[] {
  return [
    ...findRanges(text, dateThenWord, () => true),
    ...findRanges(
      text,
      wordThenDate,
      (_, start) => !organisation.test(text.slice(Math.max(0, start - 40), start)),
    ),
    ...findRanges(text, shortWord, () => true),
  ];
}
