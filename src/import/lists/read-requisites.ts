import type { CalendarDate } from '#model/calendar/calendar-date';
import { findDates } from './read-date.ts';
import { plainWords } from './plain-words.ts';

/** Number and date of an act, and what stands around them. */
export interface Requisites {
  number?: string;
  date?: CalendarDate;
  /** The text without number and date. */
  rest: string;
}

/** A number of an act: «104-о», «Р-145», «АЗ-1128/08», «273-ФЗ». */
const numberPattern =
  /(?:№|(?<![\p{L}])N[o°.]?)\s*(?<number>[\p{L}\p{N}](?:[\p{L}\p{N}/.‐‑‒–—−-]*[\p{L}\p{N}])?)/u;

/**
 * Reads «№ 104-о от 29.09.2025» in either order.
 * @returns undefined when the text has two dates, or a date that does not exist: nobody knows which is meant
 */
export function readRequisites(text: string): Requisites | undefined {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const [found, ...more] = findDates(plainWords(line));
  if (more.length > 0 || (found !== undefined && found.date === undefined)) return undefined;
  const dateless =
    found === undefined
      ? line
      : `${line.slice(0, found.start).replace(/(?:^|\s)от\s*$/i, ' ')} ${line.slice(found.end)}`;
  const match = numberPattern.exec(dateless);
  const number = match?.groups?.['number']?.replaceAll(/[‐‑‒–—−]/g, '-');
  const rest = match === null ? dateless : dateless.replace(match[0], () => ' ');
  return {
    ...(number === undefined ? {} : { number }),
    ...(found?.date === undefined ? {} : { date: found.date }),
    rest: rest.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** The head's act that a cell names; see `orderRef` of the model. */
export interface OrderFields {
  kind?: 'order' | 'directive';
  number?: string;
  date?: CalendarDate;
}

/** «Приказ № 104-о от 29.09.2025», «104-о»; undefined when something else is said too. */
export function readOrder(text: string): OrderFields | undefined {
  const requisites = readRequisites(text);
  if (requisites === undefined) return undefined;
  const { number, date, rest } = requisites;
  const words = plainWords(rest);
  const kind = words.startsWith('распоряж') ? 'directive' : words.startsWith('приказ') ? 'order' : undefined;
  const plain = rest.replace(/^(?:приказ\p{L}*|распоряжени\p{L}*)\s*/iu, '').replace(/[.,;\s]+$/, '');
  const isNumber = number === undefined && /^[\p{L}\d][\p{L}\d/.-]*$/u.test(plain) && /\d/.test(plain);
  if (plain !== '' && !isNumber) return undefined;
  const named = number ?? (isNumber ? plain : undefined);
  if (named === undefined && date === undefined) return undefined;
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(named === undefined ? {} : { number: named }),
    ...(date === undefined ? {} : { date }),
  };
}
