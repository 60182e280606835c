import { formatShortDate } from '#messages/format';
import type { PaperCell } from './paper.ts';

/** What XML cannot hold, and what no program shows; line ends stay. */
const unwritable = /(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu;

/** A text that any program opens: lines end with `\n`, control characters are left out. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?|\u0085|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(unwritable, '')
    .toWellFormed();
}

/** What a cell says, as clean text. */
export function cellText(cell: PaperCell): string {
  if (typeof cell === 'string') return cleanText(cell);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return formatShortDate(cell.day);
}
