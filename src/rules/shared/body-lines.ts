import type { Entry } from '#model/content';

/** Offsets at which the lines of a body begin, by entry: entries never change, and a body may hold thousands of places. */
const known = new WeakMap<object, readonly number[]>();

/** Line of the file on which a place of an entry's body stands, from 1. */
export function lineInBody(entry: Pick<Entry, 'body' | 'bodyLine'>, offset: number): number {
  let starts = known.get(entry);
  if (starts === undefined) {
    starts = [0, ...[...entry.body.matchAll(/\n/g)].map(({ index }) => index + 1)];
    known.set(entry, starts);
  }
  return entry.bodyLine + countUpTo(starts, offset) - 1;
}

/** How many of the sorted numbers are not above the limit. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
