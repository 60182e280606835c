import { findRanges } from './text-range.ts';
import type { TextRange } from './text-range.ts';

const between = String.raw`[^\d\n]{0,40}`;
const mark = String.raw`[ -]{0,2}(?:№|N|номер)?[ :]{0,2}`;

const patterns = [
  new RegExp(
    String.raw`(?<!\p{L})(?:загран)?паспорт\p{L}{0,12}${between}(?<value>\d{2} ?\d{2}${mark}\d{6})(?!\d)`,
    'giu',
  ),
  new RegExp(String.raw`серия:? {0,2}(?<value>\d{2} ?\d{2},? {0,2}(?:№|N|номер)[ :]{0,2}\d{6})(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<!\p{L})загран\p{L}{0,12}${between}(?<value>\d{2}${mark}\d{7})(?!\d)`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})рожд\p{L}{0,12}${between}(?<value>[ivxlc]{1,6}-[а-я]{2} {0,2}(?:№|N)? {0,2}\d{6})(?!\d)`,
    'giu',
  ),
];

/** Series and numbers of passports (inner and foreign) and certificates of birth, behind the words that name them. */
export function findPassports(text: string): TextRange[] {
  return patterns.flatMap((pattern) => findRanges(text, pattern, () => true));
}
