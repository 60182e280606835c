import { formatDate, plural, pluralForm } from '#messages/format';
import type { ProgramView } from '#section/types';
import type { TimelinePoint } from './timeline.ts';

/** A part of the band; positions are in percent of its width. */
interface Part {
  from: number;
  to: number;
}

/** A programme drawn along the months of a calendar; positions are in percent of the width. */
export interface ProgramBand {
  months: { x: number; label: string }[];
  years: { x: number; label: string }[];
  /** Where months begin. */
  lines: number[];
  whole: Part;
  /** From the start to today or to the completion. */
  passed: Part;
  /** From the first planned end to the extended one. */
  extended?: Part;
  plannedEnd: number;
  marks: { x: number; sign: 'done' | 'overdue' | 'ahead' }[];
  /** Missing when the programme is completed or has not begun. */
  today?: number;
}

const monthLabels = ['янв', 'фев', 'мар', 'апр', 'май', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const monthSteps = [1, 2, 3, 6, 12];
/** Labels of months that find place on a telephone. */
const mostLabels = 13;
/** The share of the width that the label of a year takes on a telephone. */
const yearWidth = 0.11;

/**
 * The band of a programme.
 * @param points its course, as `buildTimeline` gives it
 * @param asOf calendar date
 * @returns undefined when the programme has no term or it ends before it begins
 */
export function buildBand(
  { startDate, plannedEndDate, endDate, completion }: ProgramView,
  points: readonly TimelinePoint[],
  asOf: string,
): ProgramBand | undefined {
  const last = endDate ?? plannedEndDate;
  if (startDate === undefined || last === undefined || last < startDate) return undefined;
  const now = completion?.date ?? asOf;
  const planned = plannedEndDate ?? last;
  const end = [last, planned, now].reduce((a, b) => (a > b ? a : b));
  const first = Math.floor(position(startDate));
  const count = Math.floor(position(end)) + 1 - first;
  const x = (date: string, isEnd = false) => toPercent((position(date, isEnd) - first) / count);
  const isPassed = startDate <= now;
  const passedTo = now < last ? x(now, completion !== undefined) : x(last, true);
  return {
    ...labels(first, count),
    lines: Array.from({ length: count - 1 }, (_, index) => toPercent((index + 1) / count)),
    whole: { from: x(startDate), to: x(last, true) },
    passed: { from: x(startDate), to: isPassed ? passedTo : x(startDate) },
    ...(last > planned ? { extended: { from: x(planned, true), to: x(last, true) } } : {}),
    plannedEnd: x(planned, true),
    marks: points.flatMap(({ no, sign, date }) =>
      no !== undefined && date !== undefined && isMark(sign) && date >= startDate && date <= end
        ? [{ x: x(date), sign }]
        : [],
    ),
    ...(completion === undefined && isPassed ? { today: x(asOf) } : {}),
  };
}

function isMark(sign: TimelinePoint['sign']): sign is 'done' | 'overdue' | 'ahead' {
  return sign === 'done' || sign === 'overdue' || sign === 'ahead';
}

/** Months since the year 0 with a part of the month; the end of a day is the beginning of the next one. */
function position(date: string, isEnd = false): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year * 12 + month - 1 + (isEnd ? day : day - 1) / daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function toPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** Names of months, as many as find place, and of years where they begin. */
function labels(first: number, count: number): Pick<ProgramBand, 'months' | 'years'> {
  const step = monthSteps.find((every) => count / every <= mostLabels) ?? 12;
  const indexes = Array.from({ length: count }, (_, index) => index);
  const january = (12 - (first % 12)) % 12;
  return {
    months: indexes
      .filter((index) => (first + index) % step === 0)
      .map((index) => ({
        x: toPercent((index + 0.5) / count),
        label: monthLabels[(first + index) % 12] ?? '',
      })),
    years: indexes
      .filter((index) => (first + index) % 12 === 0 || (index === 0 && january / count >= yearWidth))
      .filter((_, order) => order === 0 || count / 12 < 1 / yearWidth)
      .map((index) => ({ x: toPercent(index / count), label: String(Math.floor((first + index) / 12)) })),
  };
}

/** What the band says: the term of the programme. */
export function describeTerm(program: ProgramView, asOf: string): string {
  const { startDate, plannedEndDate, endDate, completion } = program;
  if (startDate === undefined) return '';
  const start = `${startDate <= asOf ? 'Началась' : 'Начнётся'} ${formatDate(startDate)}`;
  const planned = plannedEndDate === undefined ? '' : `, по плану до ${formatDate(plannedEndDate)}`;
  const extended =
    endDate === undefined || endDate === plannedEndDate ? '' : `, продлена до ${formatDate(endDate)}`;
  const over = completion === undefined ? '' : `, ${completion.label} ${formatDate(completion.date)}`;
  return `${start}${planned}${extended}${over}.`;
}

/** «Выполнено 3 из 12 мероприятий, просрочено: 1.»; nothing without a plan. */
export function describePlan(
  { progress: { done, overdue, total }, completion, startDate }: ProgramView,
  asOf: string,
): string {
  if (total === 0) return '';
  if (done + overdue === 0 && (startDate === undefined || startDate > asOf))
    return `В плане ${plural(total, 'мероприятие', 'мероприятия', 'мероприятий')}.`;
  const activities = pluralForm(total, 'мероприятия', 'мероприятий', 'мероприятий');
  const late = overdue > 0 && completion === undefined ? `, просрочено: ${overdue}` : '';
  return `Выполнено ${done} из ${total} ${activities}${late}.`;
}
