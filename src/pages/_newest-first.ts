/** Sorted by date of publication, the latest first; what has no date comes last. */
export function newestFirst<Item extends { publishedOn?: string }>(items: readonly Item[]): Item[] {
  const date = ({ publishedOn = '' }: Item) => publishedOn;
  return [...items].sort((a, b) => (date(a) > date(b) ? -1 : Number(date(a) < date(b))));
}
