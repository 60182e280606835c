import { formatDate } from '#messages/format';
import type { ActivityView, ProgramView } from '#section/types';
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
    ...startPoint(program, asOf),
    ...program.activities.flatMap((activity) => activityPoint(activity, program.completion !== undefined)),
    ...program.extensions.map(({ agreedOn, newEndDate }): TimelinePoint => ({
      date: agreedOn,
      label: `Срок продлён до ${formatDate(newEndDate)}`,
      tone: 'good',
      state: 'согласовано',
    })),
    ...endPoints(program, asOf),
  ];
  // The sort is stable: on one day the order above remains.
  return points.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

function startPoint({ startDate }: ProgramView, asOf: string): TimelinePoint[] {
  if (startDate === undefined) return [];
  const label = 'Начало программы';
  return startDate <= asOf
    ? [{ date: startDate, label, tone: 'good', state: 'состоялось' }]
    : [{ date: startDate, label, tone: 'waiting', state: 'впереди' }];
}

function activityPoint(
  { title: label, dueDate, doneOn, status }: ActivityView,
  isOver: boolean,
): TimelinePoint[] {
  if (status === 'done' && doneOn !== undefined)
    return [{ date: doneOn, label, tone: 'good', state: 'выполнено' }];
  if (dueDate === undefined || status === 'cancelled' || isOver) return [];
  return status === 'overdue'
    ? [{ date: dueDate, label, tone: 'bad', state: 'просрочено' }]
    : [{ date: dueDate, label, tone: 'waiting', state: 'впереди' }];
}

function endPoints(program: ProgramView, asOf: string): TimelinePoint[] {
  const { plannedEndDate, endDate, completion } = program;
  const points: TimelinePoint[] = [];
  if (plannedEndDate !== undefined && endDate !== undefined && endDate !== plannedEndDate) {
    const label = 'Окончание по первоначальному плану';
    points.push({ date: plannedEndDate, label, tone: 'muted', state: 'срок продлён' });
  }
  if (completion !== undefined) {
    const { date, label } = completion;
    return [...points, { date, label: 'Завершение программы', tone: 'good', state: label }];
  }
  points.push({
    date: asOf,
    label: 'Сегодня',
    tone: 'going',
    state: 'по состоянию на этот день',
    today: true,
  });
  if (endDate === undefined) return points;
  const isPast = endDate < asOf;
  const end = {
    date: endDate,
    label: endDate === plannedEndDate ? 'Окончание по плану' : 'Окончание с учётом продления',
  };
  return [...points, { ...end, tone: isPast ? 'bad' : 'waiting', state: isPast ? 'срок прошёл' : 'впереди' }];
}
