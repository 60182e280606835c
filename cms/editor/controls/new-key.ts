let last = 0;

/** A key for something that has none: React keeps rows apart by it while they move. */
export function newKey(): string {
  last += 1;
  return `k${last}`;
}
