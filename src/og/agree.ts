/**
 * What two channels say alike: the fields of `one` whose value is the same in `other`, however deep. A text in which
 * only one of them hides a name is in neither's words.
 */
export function agree<T extends object>(one: T, other: T): Partial<T> {
  const same = Object.entries(one).filter(
    ([key, value]) => JSON.stringify(value) === JSON.stringify((other as Record<string, unknown>)[key]),
  );
  return Object.fromEntries(same) as Partial<T>;
}
