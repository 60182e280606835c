/** How many entries one page of a list holds: its HTML stays light, and it can be read to the end. */
export const pageSize = 24;

/** Where a page stands among the pages of its list. */
export interface Place {
  /** Address of the first page, relative to the base path. */
  base: string;
  /** From 1. */
  number: number;
  /** How many pages there are; at least 1. */
  total: number;
}

/** One page of a list. */
export interface ListPage<Item> extends Place {
  items: Item[];
}

/** The items of one page of a list. @param number of the page, from 1 */
export function takePage<Item>(
  items: readonly Item[],
  base: string,
  number = 1,
  size = pageSize,
): ListPage<Item> {
  const total = Math.max(1, Math.ceil(items.length / size));
  return { items: items.slice((number - 1) * size, number * size), base, number, total };
}

/** Paths of the pages after the first, for `getStaticPaths`. @param count of the list's items */
export function laterPages(
  count: number,
  size = pageSize,
): { params: { page: string }; props: { page: number } }[] {
  const total = Math.ceil(count / size);
  return Array.from({ length: Math.max(0, total - 1) }, (_, index) => ({
    params: { page: String(index + 2) },
    props: { page: index + 2 },
  }));
}

/** Address of a page; the first one is the list's own. */
export function pageAddress({ base }: Pick<Place, 'base'>, number: number): string {
  return number === 1 ? base : `${base}stranitsa/${number}/`;
}

/** «Новости», «Новости, страница 2»: every page has a title of its own. */
export function pageTitle(title: string, { number }: Place): string {
  return number === 1 ? title : `${title}, страница ${number}`;
}

/** Numbers that a pager shows: the ends, the page and its neighbours; `undefined` stands for those left out. */
export function shownNumbers({ number, total }: Place): (number | undefined)[] {
  const near = (page: number) => page === 1 || page === total || Math.abs(page - number) <= 1;
  const numbers = Array.from({ length: total }, (_, index) => index + 1);
  // A gap of one page is no shorter than its number.
  const shown = numbers.filter((page) => near(page) || (near(page - 1) && near(page + 1)));
  return shown.flatMap((page, index) => (page - (shown[index - 1] ?? 0) > 1 ? [undefined, page] : [page]));
}
