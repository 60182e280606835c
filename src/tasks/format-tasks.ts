import type { CalendarDate } from '#model/calendar/calendar-date';
import { formatDate } from '#messages/format';
import { noTasks, taskStates } from '#messages/tasks';
import { describeTask, describeTerm } from './describe-task.ts';
import type { Task, TaskState } from './task.ts';

/** The tasks as plain text, the nearest first: what, by when, how, by which point of which act, and in which file. */
export function formatTasks(tasks: readonly Task[], asOf: CalendarDate): string {
  const head = `Что сделать, по состоянию на ${formatDate(asOf)}`;
  if (tasks.length === 0) return `${head}\n\n${noTasks}\n`;
  const parts = (Object.keys(taskStates) as TaskState[]).flatMap((state) => {
    const found = tasks.filter((task) => task.state === state);
    if (found.length === 0) return [];
    return [`${taskStates[state]}: ${found.length}`, ...found.map((task) => formatTask(task, asOf))];
  });
  return [head, ...parts, ''].join('\n\n');
}

function formatTask(task: Task, asOf: CalendarDate): string {
  const { title, how, basis } = describeTask(task);
  return [
    `  ${title}`,
    describeTerm(task, asOf),
    how,
    basis === '' ? '' : `Основание: ${basis}`,
    task.creates === undefined ? `Запись: ${task.at.file}` : '',
  ]
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? line : `    ${line}`))
    .join('\n');
}
