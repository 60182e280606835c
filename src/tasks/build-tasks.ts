import { addDays, addMonths, addYears } from '#model/calendar/calendar-date';
import type { CalendarDate } from '#model/calendar/calendar-date';
import type { Content } from '#model/content';
import { createContext } from '#rules/context';
import type { Rule, RuleContext } from '#rules/rule';
import { activeProfiles, profilesOf, severityOf } from '#rules/severity';
import { consentTasks } from './consent-tasks.ts';
import { orderTasks } from './order-tasks.ts';
import { programTasks } from './program-tasks.ts';
import { roadmapTasks } from './roadmap-tasks.ts';
import { schoolTasks } from './school-tasks.ts';
import type { FoundTask, Task, TaskGroup, TaskState } from './task.ts';

/** Where the tasks of each group come from. */
const finders: Readonly<Record<TaskGroup, (context: RuleContext) => FoundTask[]>> = {
  roadmaps: roadmapTasks,
  programs: programTasks,
  orders: orderTasks,
  consents: consentTasks,
  school: schoolTasks,
};

/**
 * What the curator has to do, by published entries: the nearest last day first. Nothing that is due more than a year
 * from now, and nothing that the school's profiles or its statement «неприменимо» take off.
 * @param asOf calendar date «по состоянию на»
 */
export function buildTasks(content: Content, asOf: CalendarDate): Task[] {
  const context = createContext(content, asOf, 'published');
  const applies = ruleFilter(context);
  const horizon = addYears(asOf, 1);
  const found = Object.entries(finders).flatMap(([group, find]) =>
    find(context)
      .filter(({ rule }) => rule === undefined || applies(rule))
      .filter(({ dueOn, from }) => (dueOn ?? from ?? asOf) <= horizon)
      .map((task) => finish(task, group as TaskGroup, asOf)),
  );
  return withUniqueIds(found).sort(
    (a, b) => (a.dueOn ?? undatedPlace(a)).localeCompare(b.dueOn ?? undatedPlace(b)) || compare(a.id, b.id),
  );
}

function finish({ rule, isMissed = false, ...task }: FoundTask, group: TaskGroup, asOf: CalendarDate): Task {
  return {
    ...task,
    group,
    state: isMissed ? 'overdue' : stateOf(task.dueOn, asOf),
    ...(rule === undefined ? {} : { basis: { id: rule.id, source: rule.source } }),
  };
}

/** The last day itself is still in time. */
export function stateOf(dueOn: CalendarDate | undefined, asOf: CalendarDate): TaskState {
  if (dueOn === undefined) return 'later';
  if (dueOn < asOf) return 'overdue';
  if (dueOn <= addDays(asOf, 7)) return 'due';
  return dueOn <= addMonths(asOf, 1) ? 'soon' : 'later';
}

/** A rule speaks to this school by its profiles, and no statement «неприменимо» answers for it: none silences an error. */
function ruleFilter(context: RuleContext): (rule: Rule) => boolean {
  const { content, asOf, school } = context;
  const active = activeProfiles(content, asOf);
  const stated = new Set(
    school.notApplicable.flatMap(({ rule, statedOn }) => (statedOn <= asOf ? [rule] : [])),
  );
  return (rule) => {
    const profiles = profilesOf(rule.id, active);
    if (profiles?.length === 0) return false;
    return !stated.has(rule.id) || hasError(rule, profiles, context);
  };
}

function hasError(rule: Rule, profiles: ReturnType<typeof profilesOf>, context: RuleContext): boolean {
  return rule.check(context).violations.some(({ code }) => {
    const definition = rule.codes[code];
    return definition !== undefined && severityOf(rule.id, code, definition, profiles) === 'error';
  });
}

/** Authors number two rows the same: the second one of an id gets another. */
function withUniqueIds(tasks: readonly Task[]): Task[] {
  const used = new Set<string>();
  return tasks.map((task) => {
    let { id } = task;
    for (let place = 2; used.has(id); place += 1) id = `${task.id}~${place}`;
    used.add(id);
    return { ...task, id };
  });
}

/** Without a last day: what was missed before all, the others after all. */
function undatedPlace({ state }: Task): string {
  return state === 'overdue' ? '0000' : '9999';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
