import { Temporal } from 'temporal-polyfill';
import type { Content } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';

/** The calendar date «по состоянию на»: today in the school's time zone; of a demonstration, its own day. */
export function today({ school }: Content): string {
  const { demonstrationAsOf, timeZone } = (school ?? placeholderSchool).data;
  return demonstrationAsOf ?? Temporal.Now.plainDateISO(timeZone).toString();
}
