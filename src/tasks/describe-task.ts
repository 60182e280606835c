import { daysBetween } from '#model/calendar/calendar-date';
import { formatDate, plural } from '#messages/format';
import { taskMessages } from '#messages/tasks';
import type { TaskMessage } from '#messages/tasks';
import type { Task, TaskCode } from './task.ts';

const messages: Readonly<Record<TaskCode, TaskMessage>> = taskMessages;

/** A task in Russian; people stand in it by their codes. */
export interface DescribedTask {
  title: string;
  how: string;
  /** Act and point, or the plan that sets the day. */
  basis: string;
}

/** Adds the prose to a task. */
export function describeTask({ code, args, basis }: Task): DescribedTask {
  const { title, how, basis: ownBasis } = messages[code];
  return { title: title(args), how: how(args), basis: basis?.source ?? ownBasis?.(args) ?? '' };
}

/** When it is due, seen from the day: «до 25 ноября 2026 года, осталось 3 дня»; empty without a last day. */
export function describeTerm({ dueOn, from }: Pick<Task, 'dueOn' | 'from'>, asOf: string): string {
  if (dueOn === undefined) return from === undefined ? '' : `с ${formatDate(from)}`;
  const days = daysBetween(asOf, dueOn);
  if (days === 0) return 'сегодня последний день';
  const count = plural(Math.abs(days), 'день', 'дня', 'дней');
  return days > 0
    ? `до ${formatDate(dueOn)}, осталось ${count}`
    : `срок вышел ${formatDate(dueOn)}, ${count} назад`;
}
