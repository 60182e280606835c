import type { EntryKind } from '#model/content';

/** How many entries of each kind a content folder gets. */
export type Plan = Readonly<Record<EntryKind, number>>;

/** Hundredths of what remains beside the two roadmaps; news takes the rest. */
const shares = {
  mentors: 16,
  mentees: 20,
  pairings: 13,
  cases: 6,
  documents: 7,
  materials: 5,
  events: 5,
  reports: 3,
} as const;

const roadmaps = 2;

/** Documents without which the rules find errors; see `documents.ts`. */
export const baseDocuments = 9;

/** Fewest entries with which every kind is there. */
const minEntries = 50;

/**
 * Splits `total` entries over the kinds as the bank of a large school has them: one programme a pairing.
 * @param mentors how many of them are mentors; the others share what remains
 * @throws RangeError when there are too few for every kind
 */
export function planEntries(total: number, mentors?: number): Plan {
  if (!Number.isInteger(total) || total < minEntries) {
    throw new RangeError(`a content folder has at least ${minEntries} entries, not ${total}`);
  }
  const rest = total - roadmaps - (mentors ?? 0);
  const parts = mentors === undefined ? 100 : 100 - shares.mentors;
  const shareOf = (kind: keyof typeof shares) => Math.floor((rest * shares[kind]) / parts);
  if (shareOf('reports') < 1) throw new RangeError(`${mentors ?? 0} mentors leave no place among ${total} entries`);
  const pairings = shareOf('pairings');
  const plan = {
    mentors: mentors ?? shareOf('mentors'),
    mentees: shareOf('mentees'),
    pairings,
    programs: pairings,
    cases: shareOf('cases'),
    documents: Math.max(baseDocuments, shareOf('documents')),
    materials: shareOf('materials'),
    events: shareOf('events'),
    roadmaps,
    reports: shareOf('reports'),
  };
  const planned = Object.values(plan).reduce((sum, count) => sum + count, 0);
  return { ...plan, news: total - planned };
}
