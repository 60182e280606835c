import type { PagedKind } from '#section/addresses';
import type {
  CaseView,
  DocumentView,
  EventView,
  MaterialView,
  NewsView,
  ProgramView,
  RoadmapView,
} from '#section/types';

/** What the search calls the entries: values of its filter «вид». */
export const searchKinds: Readonly<Record<PagedKind, string>> = {
  programs: 'Программа',
  mentors: 'Наставник',
  cases: 'Кейс',
  documents: 'Документ',
  materials: 'Материал',
  news: 'Новость',
  events: 'Анонс',
  roadmaps: 'Дорожная карта',
};

/** The page about the system in the filter «вид». */
export const aboutKind = 'О системе';

export type DatedView =
  ProgramView | CaseView | DocumentView | MaterialView | NewsView | EventView | RoadmapView;

/** Calendar years that an entry belongs to: values of the search's filter «год»; none when it has no date. */
export function searchYears(entry: DatedView): string[] {
  switch (entry.kind) {
    case 'programs':
      return yearsBetween(entry.startDate, entry.completion?.date ?? entry.endDate);
    case 'events':
      return yearsBetween(entry.startDate, entry.endDate);
    case 'documents':
      return yearsBetween(entry.date);
    case 'roadmaps':
      return [...new Set(entry.period.match(/\b(?:19|20|21)\d\d\b/g) ?? [])];
    default:
      return yearsBetween(entry.publishedOn);
  }
}

/** Values of `data-pagefind-filter`, one an element: Pagefind takes all after the colon for one value. */
export function searchFilters(kind: PagedKind, years: readonly string[]): string[] {
  return [`вид:${searchKinds[kind]}`, ...years.map((year) => `год:${year}`)];
}

function yearsBetween(from: string | undefined, to: string | undefined = from): string[] {
  if (from === undefined) return [];
  const first = Number(from.slice(0, 4));
  const last = Math.max(first, Number((to ?? from).slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}
