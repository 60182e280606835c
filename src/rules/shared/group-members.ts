import type { Pairing } from '#model/pairing';

/** Ids of the mentees that the pairing had on a calendar day: those of now, with later changes undone. */
export function menteesOn(pairing: Pairing, day: string): string[] {
  const members = new Set(pairing.mentees);
  const latestFirst = pairing.history
    .filter(({ date }) => date > day)
    .toReversed()
    .toSorted((first, second) => second.date.localeCompare(first.date));
  for (const { event, person } of latestFirst) {
    if (person === undefined) continue;
    if (event === 'mentee-left') members.add(person);
    if (event === 'mentee-joined') members.delete(person);
  }
  return [...members];
}
