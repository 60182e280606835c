/** The items of a list; none for what is no list, as a file edited by hand may hold it. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
