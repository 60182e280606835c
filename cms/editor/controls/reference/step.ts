/**
 * The option that a key leads to.
 * @param active index of the present option, -1 for none
 * @returns undefined for keys that lead to none
 */
export function step(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  if (key === 'PageDown') return Math.min(count - 1, active + 10);
  if (key === 'PageUp') return Math.max(0, active - 10);
  return undefined;
}
