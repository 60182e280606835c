import type { NewsView } from '#section/types';
import { groupBy } from '../components/group-by.ts';
import { newestFirst } from './_newest-first.ts';

/** News by calendar year, the latest first; news without a date stand under `undefined`, last. */
export function groupNewsByYear(news: readonly NewsView[]): Map<string | undefined, NewsView[]> {
  return groupBy(newestFirst(news), ({ publishedOn }) => publishedOn?.slice(0, 4));
}

/** Address of the news of a year, relative to the base path. */
export function newsYearAddress(base: string, year: string): string {
  return `${base}god/${year}/`;
}

/** Links to the news of each year that has some. */
export function newsYears(news: readonly NewsView[], base: string): { title: string; address: string }[] {
  const years = [...groupNewsByYear(news).keys()].flatMap((year) => year ?? []);
  return years.map((year) => ({ title: year, address: newsYearAddress(base, year) }));
}
