import { placeholderSchool } from '#model/placeholder-school';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { Content } from '#model/content';
import { calendarFile } from '#ics/calendar-file';
import { escapeText } from '#ics/content-line';
import { compactDate, wholeDays } from '#ics/event-days';
import { taskGroups } from '#messages/tasks';
import { knownPeople } from '#privacy/known-people';
import { maskNames } from '#privacy/mask';
import { createNameScanner } from '#privacy/name-scanner';
import { describeTask } from './describe-task.ts';
import type { Task } from './task.ts';

/**
 * The tasks that have a last day as a calendar file: an event on that day, with a reminder on the morning before. The
 * file leaves the computer, so it names nobody, those with a consent neither: tasks tell people by codes, and names in
 * titles are masked.
 * @param asOf calendar date «по состоянию на» of the tasks; it stamps the file
 * @returns the same bytes for the same input
 * @see RFC 5545, 3.6.1, 3.6.6
 */
export function taskCalendar(tasks: readonly Task[], content: Content, asOf: CalendarDate): string {
  const { shortName, timeZone, officialSiteUrl } = (content.school ?? placeholderSchool).data;
  const scanner = createNameScanner(
    knownPeople(content, asOf).map((person) => ({ ...person, shown: false })),
  );
  const say = (text: string) => escapeText(maskNames(text, scanner));
  const host = new URL(officialSiteUrl).host;
  return calendarFile({
    name: `Наставничество, что сделать: ${shortName}`,
    timedDays: [],
    timeZone,
    events: tasks.flatMap((task) => (task.dueOn === undefined ? [] : [eventLines(task, task.dueOn)])),
  });

  function eventLines(task: Task, dueOn: CalendarDate): string[] {
    const { title, how, basis } = describeTask(task);
    const description = [how, ...(basis === '' ? [] : [`Основание: ${basis}`])].join('\n');
    return [
      'BEGIN:VEVENT',
      `UID:${escapeText(`${task.id}@${host}`)}`,
      `DTSTAMP:${compactDate(asOf)}T000000Z`,
      ...wholeDays(dueOn),
      `SUMMARY:${say(title)}`,
      `DESCRIPTION:${say(description)}`,
      `CATEGORIES:${escapeText(taskGroups[task.group])}`,
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${say(title)}`,
      // Nine in the morning of the day before.
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
    ];
  }
}
