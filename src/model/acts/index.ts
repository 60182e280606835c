import type { Act } from './act.ts';
import { federalEducation } from './federal-education.ts';
import { federalInformation } from './federal-information.ts';
import { federalMentoring } from './federal-mentoring.ts';
import { volgograd } from './volgograd.ts';

/** The registry of acts: every act with the requisites by which it is to be cited. */
export const acts: readonly Act[] = [
  ...federalEducation,
  ...federalMentoring,
  ...federalInformation,
  ...volgograd,
];

/** An act by its id. @throws Error when the registry has none: the id is written in code, not by an editor */
export function actById(id: string): Act {
  const act = acts.find((candidate) => candidate.id === id);
  if (act === undefined) throw new Error(`no act ${id}`);
  return act;
}
