import type { Pairing } from '#model/pairing';

/**
 * The most mentees that the pairing has had at once, found by walking its history back from today's number.
 * @param count mentees now
 * @param asOf calendar date; later events have not happened yet
 */
export function largestSize(count: number, history: Pairing['history'], asOf: string): number {
  const past = history
    .filter(({ date }) => date <= asOf)
    .toSorted((one, other) => other.date.localeCompare(one.date));
  let size = count;
  let largest = count;
  for (const { event } of past) {
    if (event === 'mentee-left') size += 1;
    if (event === 'mentee-joined') size -= 1;
    largest = Math.max(largest, size);
  }
  return largest;
}
