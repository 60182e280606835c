import { isSchoolYear, previousSchoolYear, schoolYearOf } from '#model/calendar/school-year';
import { addYears } from '#model/calendar/calendar-date';

/** Years back from the one to come. */
const offered = 8;

/**
 * School years to choose from, latest first: the one to come and those before, and the chosen one if it is older.
 * @param asOf calendar date «по состоянию на»; unknown before the first check
 */
export function schoolYears(asOf: string | undefined, chosen: string | undefined): string[] {
  const years: string[] = [];
  if (asOf !== undefined) {
    let year = schoolYearOf(addYears(asOf, 1));
    while (years.length < offered) {
      years.push(year);
      year = previousSchoolYear(year);
    }
  }
  const isOther = chosen !== undefined && isSchoolYear(chosen) && !years.includes(chosen);
  return isOther ? [...years, chosen].sort().reverse() : years;
}
