import { isCalendarDate } from '../calendar/calendar-date.ts';
import { isSchoolYear } from '../calendar/school-year.ts';
import type { TermDay, TermEvent, TermForm, TermMonth } from './term-form.ts';
import { parseMonth, parseNumber } from './term-words.ts';

/** What a wording caught, by the names of its groups. */
export type Groups = Readonly<Record<string, string | undefined>>;

export function readSchoolYear({ first = '', second = '' }: Groups): TermForm | undefined {
  const value = `${first}-${second.length === 2 ? first.slice(0, 2) + second : second}`;
  return isSchoolYear(value) ? { type: 'school-year', schoolYear: value } : undefined;
}

/** Whole calendar years: «на период 2022-2024 год». */
export function readYears({ first = '', second = '' }: Groups): TermForm | undefined {
  const last = second.length === 2 ? first.slice(0, 2) + second : second;
  return last > first
    ? { type: 'month-range', from: { month: 1, year: Number(first) }, to: { month: 12, year: Number(last) } }
    : undefined;
}

export function readQuarter({ quarter = '', year: of }: Groups): TermForm {
  const index = quarter.startsWith('i') ? ['i', 'ii', 'iii', 'iv'].indexOf(quarter) : Number(quarter) - 1;
  const at = (month: number): TermMonth => (of === undefined ? { month } : { month, year: Number(of) });
  return { type: 'month-range', from: at(index * 3 + 1), to: at(index * 3 + 3) };
}

/** A half of the school year as schools speak of it: lessons from September to December, from January to May. */
export function readHalf({ half, ...groups }: Groups): TermForm | undefined {
  const of = groups['first'] === undefined ? undefined : readSchoolYear(groups);
  if (groups['first'] !== undefined && of === undefined) return undefined;
  const year = Number(groups['first']) + (half === undefined ? 1 : 0);
  const at = (month: number): TermMonth => (of === undefined ? { month } : { month, year });
  return half === undefined
    ? { type: 'month-range', from: at(1), to: at(5) }
    : { type: 'month-range', from: at(9), to: at(12) };
}

const decades = [
  ['1', 'i', 'перв'],
  ['2', 'ii', 'втор'],
  ['3', 'iii', 'трет', 'последн'],
];

/** Ten days of a month; the third part is as long as the month in a common year. */
export function readDecade({ decade = '', ...groups }: Groups): TermForm {
  const at = monthOf(groups, 'at');
  const part = decades.findIndex((words) => words.includes(decade));
  const last = part === 2 ? longest(at.month) : part * 10 + 10;
  return { type: 'date-range', from: { day: part * 10 + 1, ...at }, to: { day: last, ...at } };
}

function longest(month: number): number {
  if (month === 2) return 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function readMonthNumber({ number, year: of }: Groups): TermForm | undefined {
  const month = Number(number);
  return month >= 1 && month <= 12 ? { type: 'month', at: { month, year: Number(of) } } : undefined;
}

/** «15-20 сентября»: the month is that of the last day. */
export function readDays({ fromDay, ...groups }: Groups): TermForm | undefined {
  const to = readDay(groups, 'to');
  const day = Number(fromDay);
  return to !== undefined && day >= 1 && day < to.day
    ? { type: 'date-range', from: { ...to, day }, to }
    : undefined;
}

/** «Ежегодно до 1 сентября»; with a year of its own it is not yearly. */
export function readYearlyDay(groups: Groups): TermForm | undefined {
  const by = readDay(groups, 'at');
  return by === undefined || by.year !== undefined
    ? undefined
    : { type: 'recurring', times: 1, per: 'year', by };
}

export function readYearlyMonth(groups: Groups): TermForm | undefined {
  const by = monthOf(groups, 'at');
  return by.year === undefined ? { type: 'recurring', times: 1, per: 'year', by } : undefined;
}

function monthOf(groups: Groups, name: string): TermMonth {
  const yearOf = groups[`${name}Year`];
  const at = { month: parseMonth(groups[name] ?? '') };
  return yearOf === undefined ? at : { ...at, year: Number(yearOf) };
}

export function readMonth(groups: Groups): TermForm {
  return { type: 'month', at: monthOf(groups, 'at') };
}

/** «Февраль-май 2022»: the year after the last month is that of both, or of the first the year before. */
export function readMonths(groups: Groups): TermForm | undefined {
  const to = monthOf(groups, 'to');
  const from = withYearBefore(monthOf(groups, 'from'), to);
  return from && { type: 'month-range', from, to };
}

export function readRange(first: TermDay, to: TermDay): TermForm | undefined {
  const from = withYearBefore(first, to);
  return from && { type: 'date-range', from, to };
}

/** A beginning whose year is told only at the end; undefined when it would come after the end. */
function withYearBefore<T extends TermMonth>(from: T, to: TermMonth): T | undefined {
  const place = ({ month, day = 0 }: TermMonth & { day?: number }) => month * 100 + day;
  const isLater = place(from) > place(to);
  if (to.year === undefined) return from.year === undefined ? from : undefined;
  if (from.year === undefined) return { ...from, year: isLater ? to.year - 1 : to.year };
  return from.year > to.year || (from.year === to.year && isLater) ? undefined : from;
}

/** A leap year: without a year of its own, 29 February exists. */
const anyYear = '2024';

export function readDay(groups: Groups, name: string): TermDay | undefined {
  const of = (part: string) => groups[`${name}${part}`];
  const monthWord = of('Month');
  const month = monthWord === undefined ? Number(of('Month2')) : parseMonth(monthWord);
  const day = Number(of('Day') ?? of('Day2'));
  const yearOf = of('Year') ?? of('Year2');
  const two = (value: number) => String(value).padStart(2, '0');
  if (!isCalendarDate(`${yearOf ?? anyYear}-${two(month)}-${two(day)}`)) return undefined;
  return yearOf === undefined ? { day, month } : { day, month, year: Number(yearOf) };
}

export function readDeadline({ days = '', dayType, event }: Groups): TermForm | undefined {
  const from = event === undefined ? undefined : eventOf(event);
  // An event of another kind: the words say more than the form could hold.
  if (event !== undefined && from === undefined) return undefined;
  return {
    type: 'deadline',
    days: parseNumber(days),
    ...(from === undefined ? {} : { event: from }),
    ...(dayType === undefined ? {} : { dayType: dayType === 'рабоч' ? 'working' : 'calendar' }),
  };
}

/** What undoes an event: a deadline from it is another one. */
const undone = /отмен|расторж|отзыв|прекращ|увольн|освобожд|отпуск|декрет/;

function eventOf(words: string): TermEvent | undefined {
  if (undone.test(words)) return undefined;
  if (/приказ/.test(words)) return 'pairing-order';
  if (/подписани|утверждени|издани/.test(words)) return 'document';
  return /выход\S* .*(?:на работу|сотрудник)|прием\S* на работу|трудоустройств/.test(words)
    ? 'work-start'
    : undefined;
}

const periods = [
  ['год', 'year'],
  ['полугодие', 'half-year'],
  ['полгода', 'half-year'],
  ['четверть', 'school-quarter'],
  ['квартал', 'quarter'],
  ['месяц', 'month'],
  ['неделю', 'week'],
  ['день', 'day'],
] as const;

export function readRecurring({ times = '1', per }: Groups): TermForm | undefined {
  const count = parseNumber(times);
  const period = periods.find(([word]) => word === per)?.[1];
  return count > 0 && period !== undefined ? { type: 'recurring', times: count, per: period } : undefined;
}
