/** A source of numbers that gives the same sequence for the same seed on every machine. */
export interface Random {
  /** A whole number from 0 to `bound - 1`. */
  below(bound: number): number;
  /** One of the items; the list must not be empty. */
  pick<T>(items: readonly T[]): T;
  /** `size` different items in the order of the list, fewer when the list is shorter. */
  sample<T>(items: readonly T[], size: number): T[];
}

/** Mulberry32: 32 bits of state, enough for text that only has to look varied. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  };
  const sample = <T>(items: readonly T[], size: number): T[] => {
    const chosen = new Set<number>();
    while (chosen.size < Math.min(size, items.length)) chosen.add(below(items.length));
    return items.filter((_, index) => chosen.has(index));
  };
  return { below, pick, sample };
}
