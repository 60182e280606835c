import type { programStatuses } from './codes.ts';
import type { Program, ProgramActivity } from './program.ts';

export type ProgramStatus = keyof typeof programStatuses.labels;

/** Last planned day as of a day: the latest extension agreed by then, else the plan (A1 п. 7.2). */
export function currentEndDate(program: Program, asOf: string): string | undefined {
  const agreed = program.extensions.filter((extension) => extension.agreedOn <= asOf);
  return agreed.at(-1)?.newEndDate ?? program.plannedEndDate;
}

/** Completed on `asOf`: a completion date that is not in the future (A1 п. 7.1, 8.2). */
export function isCompleted(program: Program, asOf: string): boolean {
  const date = program.completion?.date;
  return date !== undefined && date <= asOf;
}

/** The status derived from dates and completion, as of a calendar day. */
export function programStatus(program: Program, asOf: string): ProgramStatus {
  if (program.draft) return 'draft';
  if (isCompleted(program, asOf)) return program.archived ? 'archived' : 'completed';
  if (program.startDate === undefined || program.startDate > asOf) return 'approved';
  return program.extensions.some((extension) => extension.agreedOn <= asOf) ? 'extended' : 'active';
}

/** True while the programme runs: started, not completed (an extended one runs too). */
export function isRunning(program: Program, asOf: string): boolean {
  const status = programStatus(program, asOf);
  return status === 'active' || status === 'extended';
}

export type ActivityStatus = 'done' | 'cancelled' | 'overdue' | 'planned';

/** State of a plan's activity as of a day; the due day itself is not overdue. */
export function activityStatus(activity: ProgramActivity, asOf: string): ActivityStatus {
  if (activity.doneOn !== undefined && activity.doneOn <= asOf) return 'done';
  if (activity.cancelledOn !== undefined && activity.cancelledOn <= asOf) return 'cancelled';
  return activity.dueDate !== undefined && activity.dueDate < asOf ? 'overdue' : 'planned';
}

/**
 * The first day on which results of the programme may be shown (A1 п. 8.2): completion, or a later day that the
 * school has set; undefined while there is no completion date. Results prepared early (`results.draft`) need no
 * further edit: they appear on that day by themselves.
 */
export function resultsVisibleFrom(program: Program): string | undefined {
  const completed = program.completion?.date;
  const publishOn = program.results?.publishOn;
  if (completed === undefined || publishOn === undefined) return completed;
  return publishOn > completed ? publishOn : completed;
}
