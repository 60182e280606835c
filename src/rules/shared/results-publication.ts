import { addWorkingDays } from '#model/calendar/production-calendar';
import type { WorkingDaySum } from '#model/calendar/production-calendar';
import type { Program } from '#model/program';
import { resultsVisibleFrom } from '#model/program-status';
import { remember } from '#privacy/memory';

/** Working days after completion; A1 п. 8.2 sets no term, this is ours by analogy with 273-ФЗ ст. 29. */
export const resultsTermDays = 10;

/** What has become of the results of a completed programme. */
export interface ResultsPublication {
  completed: string;
  /** Last day of the term and what is not known of the calendar up to it. */
  term: WorkingDaySum;
  /** The day since which the results are published; undefined while they are not. */
  publishedOn: string | undefined;
}

/** Programmes end on few days, and the calendar is the same for all. */
const termAfter = remember((completed: string) => addWorkingDays(completed, resultsTermDays), 1000);

/** Whether and by when results are published (A1 п. 8.2). @param program completed by `asOf` */
export function resultsPublication(program: Program, asOf: string): ResultsPublication {
  const { completion, results } = program;
  const completed = completion?.date ?? asOf;
  const visibleFrom = results === undefined ? undefined : resultsVisibleFrom(program);
  const isVisible = visibleFrom !== undefined && visibleFrom <= asOf;
  return {
    completed,
    term: termAfter(completed),
    publishedOn: isVisible ? (results?.publishedOn ?? visibleFrom) : undefined,
  };
}
