import { formatDate } from '#messages/format';
import { capitalise } from '#messages/format-display';
import type { ActivityView, ProgramView } from '#section/types';
import type { SignName } from './timeline-signs.ts';
import { activityBadge } from './tones.ts';

/** A point of a programme's course. */
export interface TimelinePoint {
  sign: SignName;
  /** Calendar date; missing when nobody has set it. */
  date?: string;
  /** Number in the plan of activities. */
  no?: number;
  label: string;
  /** State in words. */
  state: string;
  /** What else is known of it, in words. */
  details?: string[];
  /** When it had to be done, where `date` says when it was. */
  dueDate?: string;
  today?: true;
}

const signs: Readonly<Record<ActivityView['status'], SignName>> = {
  done: 'done',
  overdue: 'overdue',
  planned: 'ahead',
  cancelled: 'cancelled',
};

/**
 * The course of a programme in the order of dates: start, every activity of the plan, extensions, corrections, today,
 * planned and extended end, completion, publication of results; what has no date comes last.
 * @param asOf calendar date «по состоянию на»; it is a point of its own while the programme is not completed
 * @param resultsFrom first day on which results that are withheld may be shown (A1 п. 8.2)
 */
export function buildTimeline(program: ProgramView, asOf: string, resultsFrom?: string): TimelinePoint[] {
  const isOver = program.completion !== undefined;
  const points = [
    ...startPoint(program, asOf),
    ...program.activities.map((activity, index) => activityPoint(activity, index + 1, isOver)),
    ...changePoints(program),
    ...endPoints(program, asOf),
    ...resultsPoint(program, resultsFrom),
  ];
  // The sort is stable: on one day the order above remains.
  return points.sort((a, b) => compareDates(a.date ?? '~', b.date ?? '~'));
}

function compareDates(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function startPoint({ startDate }: ProgramView, asOf: string): TimelinePoint[] {
  if (startDate === undefined) return [];
  const label = 'Начало программы';
  return startDate <= asOf
    ? [{ sign: 'done', date: startDate, label, state: 'состоялось' }]
    : [{ sign: 'ahead', date: startDate, label, state: 'впереди' }];
}

function activityPoint(activity: ActivityView, no: number, isOver: boolean): TimelinePoint {
  const { title: label, dueDate, doneOn, status } = activity;
  const isDone = status === 'done' && doneOn !== undefined;
  const date = isDone ? doneOn : dueDate;
  const details = [kindOf(activity), date === undefined ? 'срок не указан' : undefined];
  return {
    sign: isOver && status !== 'done' ? 'cancelled' : signs[status],
    no,
    label,
    state: status === 'planned' && !isOver ? 'впереди' : activityBadge(activity, isOver).label,
    ...(date === undefined ? {} : { date }),
    details: details.filter((detail) => detail !== undefined),
    ...(isDone && dueDate !== undefined ? { dueDate } : {}),
  };
}

/** The kind, unless the title has said it. */
function kindOf({ title, kind: { label } }: ActivityView): string | undefined {
  const [words, kind] = [title.toLocaleLowerCase('ru'), label.toLocaleLowerCase('ru')];
  return words.startsWith(kind) || kind.startsWith(words) ? undefined : label;
}

/** Extensions and corrections, which A1 п. 7.2 lets both sides agree on. */
function changePoints({ extensions, corrections }: ProgramView): TimelinePoint[] {
  const state = 'по обоюдному согласию';
  return [
    ...extensions.map(({ agreedOn, oldEndDate, newEndDate, order }): TimelinePoint => ({
      sign: 'extended',
      date: agreedOn,
      label:
        oldEndDate === undefined
          ? `Срок продлён до ${formatDate(newEndDate)}`
          : `Срок продлён с ${formatDate(oldEndDate)} до ${formatDate(newEndDate)}`,
      state,
      ...(order === undefined ? {} : { details: [order] }),
    })),
    ...corrections.map(({ agreedOn, description }): TimelinePoint => ({
      ...{ sign: 'corrected', date: agreedOn, label: 'Содержание изменено', state },
      details: [description],
    })),
  ];
}

function endPoints({ plannedEndDate, endDate, completion }: ProgramView, asOf: string): TimelinePoint[] {
  const points: TimelinePoint[] = [];
  if (plannedEndDate !== undefined && endDate !== undefined && endDate !== plannedEndDate) {
    const label = 'Окончание по первоначальному плану';
    points.push({ sign: 'cancelled', date: plannedEndDate, label, state: 'срок продлён' });
  }
  if (completion !== undefined) {
    const { date, label } = completion;
    return [...points, { sign: 'completed', date, label: 'Завершение программы', state: label }];
  }
  points.push({
    sign: 'today',
    date: asOf,
    label: 'Сегодня',
    state: 'по состоянию на этот день',
    today: true,
  });
  if (endDate === undefined) return points;
  const isPast = endDate < asOf;
  const label = endDate === plannedEndDate ? 'Окончание по плану' : 'Окончание с учётом продления';
  const end = { date: endDate, label };
  return [
    ...points,
    isPast ? { sign: 'overdue', ...end, state: 'срок прошёл' } : { sign: 'ahead', ...end, state: 'впереди' },
  ];
}

/** Results are shown only after completion (A1 п. 8.2). */
function resultsPoint({ completion, results }: ProgramView, resultsFrom?: string): TimelinePoint[] {
  const label = 'Результаты';
  if (completion === undefined)
    return [{ sign: 'results', label, state: 'будут опубликованы после завершения программы' }];
  if (results?.publishedOn !== undefined)
    return [{ sign: 'done', date: results.publishedOn, label, state: 'опубликованы' }];
  return results === undefined && resultsFrom !== undefined
    ? [{ sign: 'results', date: resultsFrom, label, state: 'будут опубликованы' }]
    : [];
}

/** The state of a point as a sentence begins. */
export function stateOf({ state, details = [] }: TimelinePoint): string {
  return [capitalise(state), ...details].join(' · ');
}
