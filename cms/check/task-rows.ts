import type { Content } from '#model/content';
import { pageAddresses } from '#section/addresses';
import { buildTasks } from '#tasks/build-tasks';
import { describeTask, describeTerm } from '#tasks/describe-task';
import { taskCalendar } from '#tasks/task-calendar';
import type { Task } from '#tasks/task';
import type { EntryLink, TaskCalendarAnswer, TaskRow, TasksAnswer } from '../api/types.ts';
import { linkToEntry } from './entry-label.ts';

/**
 * What the curator has to do, as the editor shows it.
 * @param asOf calendar date «по состоянию на»
 * @param base path of the section on the site
 */
export function taskRows(content: Content, asOf: string, base: string): TasksAnswer {
  return { asOf, tasks: buildTasks(content, asOf).map((task) => rowOf(task, content, asOf, base)) };
}

/** The same as a calendar file. */
export function taskCalendarAnswer(content: Content, asOf: string): TaskCalendarAnswer {
  return { file: taskCalendar(buildTasks(content, asOf), content, asOf) };
}

function rowOf(task: Task, content: Content, asOf: string, base: string): TaskRow {
  const { id, group, state, at, field, creates, basis } = task;
  return {
    ...{ id, group, state, field },
    ...describeTask(task),
    term: describeTerm(task, asOf),
    entry: linkToEntry(content, at.file) ?? unlabelled(task),
    ...(basis === undefined
      ? {}
      : { page: `${base}${pageAddresses.selfCheck}pravila/${basis.id.toLowerCase()}/` }),
    ...(creates === undefined ? {} : { creates }),
  };
}

/** The card of a school that has none yet. */
function unlabelled({ at: { kind, id, file } }: Task): EntryLink {
  return { kind, id, file, label: 'Карточка школы' };
}
