import { isCalendarDate } from '#model/calendar/calendar-date';
import type { Roadmap } from '#model/roadmap';
import { monthPattern, parseMonth } from '#model/term/term-words';
import { personName } from './person-words.ts';

type Approval = NonNullable<Roadmap['approval']>;

/** A form to sign, «УТВЕРЖДАЮ Директор ____ «___» ____ 20___ г.»: nobody has approved anything yet. */
export function isUnfilled(lines: readonly string[]): boolean {
  const approval = readApproval(lines);
  return (
    lines.some((line) => /^[«"]_{2,}[»"]\s*_{2,}\s*20_+\s*г\.?$/u.test(line.trim())) &&
    approval.date === undefined &&
    approval.order === undefined
  );
}

/** Reads the stamp above a title: «УТВЕРЖДАЮ», «Приложение 2 к приказу от … № …». @param lines at least one */
export function readApproval(lines: readonly string[]): Approval {
  const start = lines.findLastIndex((line) => /утвержд/iu.test(line));
  const end = lines.findIndex(
    (line, index) => index > start && /^\s*(?:согласован|принят|рассмотрен)/iu.test(line),
  );
  const own = lines.slice(start === -1 ? 0 : start, start === -1 || end === -1 ? undefined : end);
  const whole = own.join(' ');
  const order = /приказ\S*|распоряжени\S*/iu.exec(whole)?.[0];
  const behind = order === undefined ? '' : whole.slice(whole.indexOf(order));
  const number = readNumber(behind);
  const day = readDay(behind) ?? readDay(whole);
  const [person, another] = whole.match(personName) ?? [];
  const position = readPosition(own);
  const isOrder = order !== undefined && (number !== undefined || day !== undefined);
  const date = day ?? /(?<![\d.№-])((?:19|20)\d\d)\s*(?:г\.?|года?)(?![\p{L}])/iu.exec(whole)?.[1];
  return {
    ...(position === undefined ? {} : { position }),
    ...(person === undefined || another !== undefined ? {} : { person }),
    ...(date === undefined ? {} : { date }),
    ...(isOrder
      ? {
          order: {
            kind: /^распоряжени/iu.test(order) ? 'directive' : 'order',
            ...(number === undefined ? {} : { number }),
            ...(day === undefined ? {} : { date: day }),
          },
        }
      : {}),
    text: lines.join('\n'),
  };
}

/** The number of the order, not of the school whose order it is: beside the day rather than anywhere. */
function readNumber(text: string): string | undefined {
  const numbers = [...text.matchAll(/№\s*([\p{L}\d][\p{L}\d/.-]*)/gu)].filter(
    ({ index }) => !schoolBefore.test(text.slice(0, index)),
  );
  const dated = numbers.find(
    ({ 0: found, index }) =>
      /\d{2,4}\s*(?:г\.?|года)?\s*$/u.test(text.slice(0, index)) ||
      /^\s*от\s/u.test(text.slice(index + found.length)),
  );
  return (dated ?? numbers[0])?.[1];
}

const schoolBefore =
  /(?:(?<!\p{L})(?!ПРИКАЗ|РАСПОРЯЖ)\p{Lu}{2,}|школ\p{Ll}*|гимнази\p{Ll}*|лице\p{Ll}*|сад\p{Ll}*|учреждени\p{Ll}*|»)\s*$/u;

const written = new RegExp(`[«"]?\\s*(\\d{1,2})\\s*[»"]?\\s+(${monthPattern})\\s+((?:19|20)\\d\\d)`, 'iu');

/** «10.12.2020», «21.03.22», «10» декабря 2020. */
function readDay(text: string): string | undefined {
  const short = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?!\d)/.exec(text);
  const long = written.exec(text.toLocaleLowerCase('ru'));
  const [, day = '', month = '', year = ''] = short ?? long ?? [];
  if (day === '') return undefined;
  const number = short === null ? String(parseMonth(month)) : month;
  const date = `${year.length === 2 ? '20' : ''}${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

const post =
  /^(?:[Ии]\. ?[Оо]\. |[Вв]рио )?(?:[Дд]иректор|[Зз]аведующ\S+|[Нн]ачальник|[Рр]уководитель|[Пп]редседатель|[Рр]ектор|[Зз]аместитель)(?:\s+[а-яё]\S*)*/u;

/** «Директор МБОУ СОШ № 5» → «Директор»; «приказом директора» tells only whose order it is. */
function readPosition(lines: readonly string[]): string | undefined {
  const found = lines.flatMap((line) => post.exec(line)?.[0].trim() ?? []);
  const [first] = found;
  if (found.length !== 1 || first === undefined) return undefined;
  return first.replace(/\s+\p{Lu}{2,}.*$/u, '').replace(/[\s,:–-]+$/u, '');
}
