import { formatDate } from '#messages/format';
import type { ProgramView } from '#section/types';
import type { Tone } from './tones.ts';

/** A dated point of a programme's course. */
export interface TimelinePoint {
  date: string;
  label: string;
  tone: Tone;
  /** State in words. */
  state: string;
  today?: true;
}

/**
 * The course of a programme in the order of dates: start, activities, extensions, today, planned and extended end,
 * completion.
 * @param asOf calendar date «по состоянию на»; it is a point of its own while the programme is not completed
 */
export function buildTimeline(program: ProgramView, asOf: string): TimelinePoint[] {
  const points = [
    ...milestones(program, asOf),
    ...program.activities.flatMap((activity) => activityPoint(activity)),
    ...program.extensions.map(({ agreedOn, newEndDate }): TimelinePoint => ({
      date: agreedOn,
      label: `Срок продлён до ${formatDate(newEndDate)}`,
      tone: 'good',
      state: 'согласовано',
    })),
  ];
  // The sort is stable: on one day the order above remains.
  return points.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function activityPoint(activity: ProgramView['activities'][number]): TimelinePoint[] {
  const { title: label, dueDate, doneOn, status } = activity;
  if (status === 'done' && doneOn !== undefined)
    return [{ date: doneOn, label, tone: 'good', state: 'выполнено' }];
  if (dueDate === undefined || status === 'cancelled') return [];
  return status === 'overdue'
    ? [{ date: dueDate, label, tone: 'bad', state: 'просрочено' }]
    : [{ date: dueDate, label, tone: 'waiting', state: 'впереди' }];
}

function milestones(program: ProgramView, asOf: string): TimelinePoint[] {
  const { startDate, plannedEndDate, endDate, completion } = program;
  const extended = endDate !== undefined && plannedEndDate !== undefined && endDate !== plannedEndDate;
  const point = (date: string | undefined, label: string, ahead: string): TimelinePoint[] =>
    date === undefined
      ? []
      : [{ date, label, ...(date <= asOf ? reached : { tone: 'waiting', state: ahead }) }];
  const today: TimelinePoint = {
    date: asOf,
    label: 'Сегодня',
    tone: 'going',
    state: 'по состоянию на',
    today: true,
  };
  return [
    ...point(startDate, 'Начало программы', 'впереди'),
    ...(completion === undefined ? [today] : []),
    ...(extended ? point(plannedEndDate, 'Окончание по первоначальному плану', 'по плану') : []),
    ...(completion === undefined
      ? point(endDate, extended ? 'Окончание с учётом продления' : 'Окончание по плану', 'по плану')
      : [{ date: completion.date, label: `Программа ${completion.label}`, ...reached }]),
  ];
}

const reached = { tone: 'good', state: 'состоялось' } as const;
