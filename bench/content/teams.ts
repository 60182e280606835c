import { entryId } from './entry.ts';
import type { Plan } from './plan.ts';

/** Who works together: ids of the mentor and of the mentees of the pairing and programme with the same index. */
export interface Team {
  mentor: string;
  mentees: readonly string[];
}

/** Every mentee is in one team; teams of several mentees are groups, and some mentors of the bank are still free. */
export function makeTeams({ pairings, mentors, mentees }: Plan): Team[] {
  return Array.from({ length: pairings }, (_, index) => {
    const first = Math.floor((index * mentees) / pairings);
    const next = Math.floor(((index + 1) * mentees) / pairings);
    return {
      mentor: entryId('m', index % mentors),
      mentees: Array.from({ length: next - first }, (_, offset) => entryId('n', first + offset)),
    };
  });
}

/** Indexes of the teams of every person. */
export function teamsByPerson(teams: readonly Team[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { mentor, mentees }] of teams.entries()) {
    for (const person of [mentor, ...mentees]) found.set(person, [...(found.get(person) ?? []), index]);
  }
  return found;
}
