import type { CalendarDate } from '#model/calendar/calendar-date';
import type { EntryKind } from '#model/content';
import type { EntryRef, Rule } from '#rules/rule';

/** What is to be done; each has its prose in `messages/tasks.ts`. */
export type TaskCode =
  | 'roadmap-activity'
  | 'roadmap-end'
  | 'program-activity'
  | 'program-end'
  | 'program-results'
  | 'program-missing'
  | 'mentor-report'
  | 'order-pairing'
  | 'order-mentor'
  | 'order-change'
  | 'consent-removal'
  | 'consent-ending'
  | 'consent-ended'
  | 'consent-own'
  | 'bank-review'
  | 'report-final'
  | 'report-monitoring';

/** What the tasks of a list are filtered by. */
export type TaskGroup = 'roadmaps' | 'programs' | 'orders' | 'consents' | 'school';

/** How near the last day is: past; within a week; within a month; later, or without a last day. */
export type TaskState = 'overdue' | 'due' | 'soon' | 'later';

/** Something that the curator has to do. */
export interface Task {
  /** The same as long as it is the same thing to do, whatever its day: a calendar program knows it again by this. */
  id: string;
  code: TaskCode;
  group: TaskGroup;
  state: TaskState;
  /** Last day in time. */
  dueOn?: CalendarDate;
  /** First day, where there is one. */
  from?: CalendarDate;
  at: EntryRef;
  /** Path of the field that is filled in when it is done, with dots; empty for the whole entry. */
  field: string;
  /** It is done by a new entry of this kind. */
  creates?: EntryKind;
  /** The rule that speaks of it. */
  basis?: Pick<Rule, 'id' | 'source'>;
  /** Arguments of the message. People are told by their codes only. */
  args: Readonly<Record<string, string | number>>;
}

/** A task before it is known how near its last day is. */
export interface FoundTask extends Omit<Task, 'group' | 'state' | 'basis'> {
  /** Not done in time although no last day is known. */
  isMissed?: boolean;
  rule?: Rule;
}
