import type { HiddenNote } from '../../api/types.ts';

/**
 * What is still hidden on a day.
 * @param asOf calendar date; today when left out, for which the notes were made
 */
export function notesOn(notes: readonly HiddenNote[], asOf: string | undefined): HiddenNote[] {
  return notes.filter(({ from }) => from === undefined || asOf === undefined || from > asOf);
}

/** Days on which something becomes visible, the earliest first, each once. */
export function revealDates(notes: readonly HiddenNote[]): string[] {
  return [...new Set(notes.map(({ from }) => from).filter((from) => from !== undefined))].sort();
}
