import { addDays, addYears } from '#model/calendar/calendar-date';
import type { DraftData } from '../../api/types.ts';
import { dateOf, listOf } from './program-data.ts';

/** The term of a programme as far as it is written. Calendar dates. */
export interface ProgramTerm {
  start: string | undefined;
  plannedEnd: string | undefined;
  /** End by the last extension that is written, where there is one. */
  extendedEnd: string | undefined;
  /** The end in force: the extended one, else the planned one. */
  end: string | undefined;
  /** First day that an extension may lead to: PRG-11, A1 п. 7.2. */
  earliestNewEnd: string | undefined;
  /** Last day within one year from the start: PRG-11 and PRG-01, A1 п. 1.2. */
  yearEnd: string | undefined;
}

export function termOf(data: DraftData): ProgramTerm {
  const start = dateOf(data['startDate']);
  const plannedEnd = dateOf(data['plannedEndDate']);
  const extendedEnd = dateOf(listOf(data, 'extensions').at(-1)?.['newEndDate']);
  const end = extendedEnd ?? plannedEnd;
  return {
    start,
    plannedEnd,
    extendedEnd,
    end,
    earliestNewEnd: end === undefined ? undefined : addDays(end, 1),
    yearEnd: start === undefined ? undefined : addYears(start, 1),
  };
}
