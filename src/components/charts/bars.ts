/** A number, or what may be said of one that is hidden to protect people (PD-06). */
export interface Count {
  count?: number;
  /** It is not less than this number. */
  atLeast?: number;
  /** It is less than this number. */
  below?: number;
}

/** Lengths of a bar, in percent of the whole width. */
export interface Bar {
  /** What is known. */
  solid: number;
  /** What follows it and may be less: a hidden number, the rest of a step. */
  hatched: number;
}

/** A hidden number is drawn, but its bar tells nothing. */
const hiddenLength = 6;
/** The least that can be seen of a number that is not zero. */
const leastLength = 1;

/** A share in percent, to a tenth, from 0 to 100. */
export function percentOf(part: number, whole: number): number {
  if (whole <= 0) return 0;
  return Math.min(100, Math.max(0, Math.round((part * 1000) / whole) / 10));
}

/**
 * The bar of a number.
 * @param whole the number that would take the whole width
 */
export function barOf({ count, atLeast, below }: Count, whole: number): Bar {
  if (count !== undefined) return { solid: lengthOf(count, whole), hatched: 0 };
  if (atLeast === undefined || below === undefined) return { solid: 0, hatched: hiddenLength };
  const solid = lengthOf(atLeast, whole);
  return { solid, hatched: Math.max(0, Math.round((percentOf(below - 1, whole) - solid) * 10) / 10) };
}

function lengthOf(count: number, whole: number): number {
  return count > 0 ? Math.max(leastLength, percentOf(count, whole)) : 0;
}

/** A part of a bar that is made of parts, in percent of the whole width. */
export interface Segment<Kind> {
  kind: Kind;
  from: number;
  to: number;
}

/** Between parts, so that they are told apart without colours. */
const gap = 0.6;

/**
 * Parts one after another.
 * @param parts in the order of drawing; those of which there is nothing are left out
 * @param whole the number that would take the whole width
 */
export function stack<Kind>(parts: readonly { kind: Kind; count: number }[], whole: number): Segment<Kind>[] {
  const filled = parts.filter(({ count }) => count > 0);
  let before = 0;
  return filled.map(({ kind, count }, index) => {
    const from = percentOf(before, whole);
    before += count;
    const end = percentOf(before, whole);
    const to = index === filled.length - 1 ? end : Math.round((end - gap) * 10) / 10;
    return { kind, from, to: Math.max(from, to) };
  });
}
