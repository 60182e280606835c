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
