import type { ListedPage } from './directory.ts';
import type { FoundResult } from './pagefind.ts';
import type { SearchRequest } from './request.ts';
import { answersWord, splitWords } from './words.ts';

/** A page found. */
export interface Hit {
  readonly page: ListedPage;
  /** Absent when no words are asked for. */
  readonly result?: FoundResult;
}

/** What is found of one kind, the best first. */
export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly Hit[];
}

/**
 * What is found and how it may be narrowed: how many pages each choice leaves, beside the other choice; '' is the choice
 * of all kinds.
 */
export interface Findings {
  /** How many are left of both choices. */
  readonly count: number;
  readonly groups: readonly HitGroup[];
  readonly kinds: Readonly<Record<string, number>>;
  readonly years: Readonly<Record<string, number>>;
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/**
 * Takes the pages found, the best first; narrows and groups them. Pages with all the words in their title come before
 * the others; the first group is that of the best page.
 */
export function arrangeHits(hits: readonly Hit[], { text, kind, year }: SearchRequest): Findings {
  const asked = splitWords(text);
  const inTitle = ({ page }: Hit) => {
    const words = splitWords(page.title);
    return asked.every((one) => words.some((word) => answersWord(one, word)));
  };
  const ofKind = ({ page }: Hit) => !kind || page.kind === kind;
  const ofYear = ({ page }: Hit) => !year || page.years.includes(year);
  const chosen = hits.filter((hit) => ofKind(hit) && ofYear(hit));
  const groups: Record<string, Hit[]> = {};
  for (const hit of [...chosen.filter(inTitle), ...chosen.filter((other) => !inTitle(other))]) {
    (groups[hit.page.kind] ??= []).push(hit);
  }
  return {
    count: chosen.length,
    groups: Object.entries(groups).map(([name, found]) => ({ kind: name, hits: found })),
    kinds: count(hits.filter(ofYear).flatMap(({ page }) => ['', page.kind])),
    years: count(hits.filter(ofKind).flatMap(({ page }) => page.years)),
  };
}
