import type { ProgramView } from '#section/types';
import { groupBy } from './group-by.ts';

type ProgramState = ProgramView['status']['code'];

/**
 * States in the order in which a reader asks for them, from what runs to what is over, with the heading in the list
 * of programmes. A draft is never published; it would stand at the end.
 */
const headings: Readonly<Record<ProgramState, string>> = {
  active: 'Реализуются',
  extended: 'Реализуются',
  approved: 'Утверждены и скоро начнутся',
  completed: 'Завершены',
  archived: 'В архиве',
  draft: 'Проекты',
};

/** The codes of the states in that order. */
export const programStates: readonly string[] = Object.keys(headings);

/** The programmes in the order of their headings, each with its own; within a heading in the given order. */
export function listByState(programs: readonly ProgramView[]): { title: string; program: ProgramView }[] {
  const groups = groupBy(programs, ({ status }) => headings[status.code]);
  return [...new Set(Object.values(headings))].flatMap((title) =>
    (groups.get(title) ?? []).map((program) => ({ title, program })),
  );
}
