import type { Severity } from './rule.ts';

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** For sorting, the worst first: negative when `a` is worse than `b`, 0 when they are the same. */
export function compareSeverity(a: Severity, b: Severity): number {
  return ranks[a] - ranks[b];
}
