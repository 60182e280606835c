import { placeholderFields } from '#model/placeholder-school';
import type { z } from 'zod';

/**
 * What is left of a school card when its bad values are dropped: of a list only the bad items. The card concerns the
 * whole section, so one wrong digit must not take curator, profiles and time zone away; the errors are told all the same.
 * @param issues what the schema found in `data`
 */
export function salvageSchool(
  data: Readonly<Record<string, unknown>>,
  issues: readonly z.core.$ZodIssue[],
): Record<string, unknown> {
  const bad = Map.groupBy(issues, ({ path }) => String(path[0]));
  const kept = Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
    const own = bad.get(key);
    if (own === undefined) return [[key, value]];
    if (!Array.isArray(value) || own.some(({ path }) => path.length < 2)) return [];
    const badItems = new Set(own.map(({ path }) => path[1]));
    return [[key, value.filter((_, index) => !badItems.has(index))]];
  });
  return { ...placeholderFields, ...Object.fromEntries(kept) };
}
