import { isCalendarDate } from '#model/calendar/calendar-date';
import type { DraftData } from '../../api/types.ts';

/** Data of a programme may be half-written: what is not of its kind counts as absent. */
export function listOf(data: DraftData, name: string): Record<string, unknown>[] {
  const value = data[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

export function objectOf(data: DraftData, name: string): Record<string, unknown> | undefined {
  const value = data[name];
  return isObject(value) ? value : undefined;
}

export function dateOf(value: unknown): string | undefined {
  return isCalendarDate(value) ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An activity of the plan that is neither done nor cancelled. */
export interface OpenActivity {
  id: string;
  title: string;
  dueDate: string | undefined;
}

export function openActivities(data: DraftData): OpenActivity[] {
  return listOf(data, 'activities').flatMap(({ id, title, dueDate, doneOn, cancelledOn }) =>
    typeof id !== 'string' || dateOf(doneOn) !== undefined || dateOf(cancelledOn) !== undefined
      ? []
      : [{ id, title: typeof title === 'string' ? title : id, dueDate: dateOf(dueDate) }],
  );
}
