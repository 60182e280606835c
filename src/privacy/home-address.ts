import { findRanges } from './text-range.ts';
import type { TextRange } from './text-range.ts';

const street = String.raw`(?<!\p{L})(?:ул\.|улиц[аеы]|пр\.|пр-к?т|просп\.|проспект[еа]?|пер\.|переул\p{L}{1,12}|б-р|бульвар[еа]?|наб\.|набережн\p{L}{1,12}|мкр\.?|микрорайон[еа]?|ш\.|шоссе|проезд[еа]?|тупик)`;
const flat = String.raw`(?<!\p{L})(?:кв\.? ?|квартира )\d{1,4}(?!\d)`;
const place = String.raw`(?:${street}|(?<!\p{L})(?:г\.|пос\.|дер\.|деревня|село|дом|д\. ?\d))`;

const withFlat = new RegExp(String.raw`${street}[^\n]{1,60}?${flat}`, 'giu');
const named = new RegExp(
  String.raw`(?<!\p{L})(?:(?:прожива|зарегистрирован|прописан)\p{L}{0,12} (?:\p{L}{1,30} )?по адресу|домашн\p{L}{0,12} адрес\p{L}{0,12}|адрес\p{L}{0,12} (?:проживания|регистрации|прописки)|мест\p{L}{0,12} жительства|прожива\p{L}{2,4}(?=:))` +
    String.raw`[ :—–-]{1,4}(?=[^\n,;]{0,40}${place})[^\n;|<>"]{1,80}`,
  'giu',
);
const organisation = /(?:школ|организаци|учреждени|лице[йя]|гимнази|сайт)[^.\n]{0,30}$/iu;

/** Addresses where a person lives: a street with a flat, or words that say so; the address of a school is none. */
export function findAddresses(text: string): TextRange[] {
  return [
    ...findRanges(text, withFlat, () => true),
    ...findRanges(text, named, (_, start) => !organisation.test(text.slice(Math.max(0, start - 50), start))),
  ];
}
