/**
 * The new value made of parts of the old one wherever they are equal, so that React passes over what did not change.
 * Takes and returns plain data of a draft: objects, arrays, texts, numbers, flags.
 */
export function reuse<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) {
    const items = (next as unknown[]).map((item, index) => reuse((previous as unknown[])[index], item));
    return (isSame(previous, items) ? previous : items) as T;
  }
  if (!isRecord(previous) || !isRecord(next)) return next;
  const object = Object.fromEntries(
    Object.entries(next).map(([key, child]) => [key, reuse(previous[key], child)]),
  );
  return (isSame(Object.values(previous), Object.values(object)) && hasSameKeys(previous, object)
    ? previous
    : object) as unknown as T;
}

function isSame(previous: readonly unknown[], next: readonly unknown[]): boolean {
  return previous.length === next.length && next.every((item, index) => Object.is(item, previous[index]));
}

function hasSameKeys(previous: object, next: object): boolean {
  const keys = Object.keys(next);
  return Object.keys(previous).every((key, index) => key === keys[index]);
}

/** A plain object: neither an array nor null. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
