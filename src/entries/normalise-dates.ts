import { Temporal } from 'temporal-polyfill';
import { isCalendarDate } from '#model/calendar/calendar-date';
import { walkFields } from '#model/walk';
import type { z } from 'zod';

/** A date that was written with a time of day and became a calendar date. */
export interface NormalisedDate {
  field: string;
  from: string;
  to: string;
}

const dateTime = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Turns `2026-09-01T00:00:00.000Z` in date fields into the calendar day it is in the school's time zone: editors
 * write dates so, and a naive cut would shift the day. Changes `data` in place.
 * @param timeZone IANA name, e.g. `Europe/Volgograd`
 * @returns what was changed, for the finding DATA-04
 */
export function normaliseDates(
  schema: z.ZodObject,
  data: Record<string, unknown>,
  timeZone: string,
): NormalisedDate[] {
  const changed: NormalisedDate[] = [];
  walkFields(schema, data, ({ path, value, schema: inner }) => {
    if (typeof value !== 'string' || !isDateField(inner)) return;
    const day = toCalendarDay(value, timeZone);
    if (day === undefined) return;
    changed.push({ field: path, from: value, to: day });
    setAt(data, path.split('.'), day);
  });
  return changed;
}

function isDateField(schema: z.core.$ZodType): boolean {
  const format = (schema._zod.def as { format?: string }).format;
  return format === 'date' || format === 'partial-date';
}

function toCalendarDay(value: string, timeZone: string): string | undefined {
  const match = dateTime.exec(value);
  const day = match?.[1];
  if (day === undefined || !isCalendarDate(day)) return undefined;
  if (match?.[4] === undefined) return day;
  try {
    return Temporal.Instant.from(value.replace(' ', 'T'))
      .toZonedDateTimeISO(timeZone)
      .toPlainDate()
      .toString();
  } catch {
    return undefined;
  }
}

function setAt(target: Record<string, unknown>, path: string[], value: string): void {
  const last = path.at(-1);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], target);
  if (last !== undefined) (parent as Record<string, unknown>)[last] = value;
}
