import type { SchoolYear } from '#model/calendar/school-year';

/** The latest snapshot of the school year that was taken by the day `asOf`; undefined when there is none. */
export function snapshotOfYear<S extends { schoolYear: string; date: string }>(
  snapshots: readonly S[],
  year: SchoolYear,
  asOf: string,
): S | undefined {
  return snapshots
    .filter(({ schoolYear, date }) => schoolYear === year && date <= asOf)
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .at(-1);
}
