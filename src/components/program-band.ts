import { formatDate, plural, pluralForm } from '#messages/format';
import type { ProgramView } from '#section/types';
import { buildMonthScale } from './month-scale.ts';
import type { MonthScale } from './month-scale.ts';
import type { TimelinePoint } from './timeline.ts';

/** A part of the band; positions are in percent of its width. */
interface Part {
  from: number;
  to: number;
}

/** A programme drawn along the months of a calendar; positions are in percent of the width. */
export interface ProgramBand extends Omit<MonthScale, 'x'> {
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
  const { x, ...scale } = buildMonthScale(startDate, end);
  const isPassed = startDate <= now;
  const passedTo = now < last ? x(now, completion !== undefined) : x(last, true);
  return {
    ...scale,
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
