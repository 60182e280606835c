import type { PagedKind } from '#section/addresses';
import type { Section } from '#section/types';
import { aboutKind, searchKinds } from '../../components/search-marks.ts';
import { footerPages, menuPages, pageTitles } from '../../components/shell.ts';
import type { PageName } from '../../components/shell.ts';

/** A kind of what the search finds. */
export interface SearchKind {
  /** A value of the search's filter «вид». */
  value: string;
  page: PageName;
  title: string;
}

/** A page to look through instead of searching. */
export interface SectionList {
  page: PageName;
  title: string;
  /** How many entries it lists; undefined where nothing is counted. */
  count: number | undefined;
}

/** Pages that tell nothing of mentoring. */
const serving: readonly PageName[] = ['search', 'lowVision', 'embed'];

/** Kinds of which the section has something, in the order of the menu. */
export function listKinds(section: Section): SearchKind[] {
  const paged = Object.keys(searchKinds) as PagedKind[];
  const kinds = paged.map((page) => ({ page, value: searchKinds[page], title: pageTitles[page] }));
  return [
    ...kinds.filter(({ page }) => section[page].length > 0),
    { page: 'about', value: aboutKind, title: pageTitles.about },
  ];
}

/** Lists of the section with how much is in each, in the order of the navigation. */
export function sectionLists(section: Section): SectionList[] {
  const { mentees } = section;
  const counted: Partial<Record<PageName, readonly unknown[]>> = { mentees };
  for (const page of Object.keys(searchKinds) as PagedKind[]) counted[page] = section[page];
  return [...menuPages, ...footerPages]
    .filter((page) => !serving.includes(page))
    .map((page) => ({ page, title: pageTitles[page], count: counted[page]?.length }));
}
