import { capitalise } from '#messages/format-display';
import type { DocumentView } from '#section/types';
import { pageAddress } from './paging.ts';

/** Documents that stand under one heading of the list. */
export interface DocumentGroup {
  /** Anchor of the heading. */
  id: string;
  title: string;
  documents: DocumentView[];
}

/** A way to a place of the list, that may be on another of its pages. */
export interface Jump {
  label: string;
  /** Relative to the base path, with an anchor. */
  address: string;
  count: number;
  /** Years of a long group. */
  years: { label: string; address: string }[];
}

const levels = ['federal', 'regional', 'municipal', 'local'] as const;
/** A group with more documents is looked through by years. */
const longGroup = 12;

/** Documents in force and ahead by level, from the law down to the orders of the school; what is not in force any more, last. */
export function groupDocuments(documents: readonly DocumentView[]): DocumentGroup[] {
  // Old acts first: the law comes before what was adopted by it, the local regulation before its orders.
  const byDate = [...documents].sort(({ date: a = '' }, { date: b = '' }) => (a < b ? -1 : Number(a > b)));
  const groups = levels.map((code): DocumentGroup => {
    const current = byDate.filter((document) => document.level.code === code && !isHistory(document));
    return { id: code, title: capitalise(current[0]?.level.label ?? ''), documents: current };
  });
  const history = { id: 'history', title: 'Утратили силу', documents: byDate.filter(isHistory) };
  return [...groups, history].filter(({ documents: { length } }) => length > 0);
}

/** Anchor of the first document of a year in a group. */
export function yearAnchor(group: Pick<DocumentGroup, 'id'>, year: string): string {
  return `${group.id}-${year}`;
}

/**
 * Ways to the groups, and to the years of long ones, over all pages of the list.
 * @param base address of the list
 * @param size how many documents a page of the list holds
 */
export function buildJumps(groups: readonly DocumentGroup[], base: string, size: number): Jump[] {
  let before = 0;
  return groups.map((group) => {
    const { id, title, documents } = group;
    const start = before;
    before += documents.length;
    const addressOf = (index: number, anchor: string) =>
      `${pageAddress({ base }, Math.floor((start + index) / size) + 1)}#${anchor}`;
    const years = documents.length > longGroup ? [...firstOfYears(documents)] : [];
    return {
      label: title.replace(/ уровень$/, ''),
      address: addressOf(0, id),
      count: documents.length,
      years: years.map(([year, index]) => ({
        label: year,
        address: addressOf(index, yearAnchor(group, year)),
      })),
    };
  });
}

/** The years of documents that have a date, and the index of the first one of each. */
export function firstOfYears(documents: readonly DocumentView[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const [index, { date }] of documents.entries()) {
    const year = date?.slice(0, 4);
    if (year !== undefined && !years.has(year)) years.set(year, index);
  }
  return years;
}

function isHistory({ status: { code } }: DocumentView): boolean {
  return code === 'repealed' || code === 'expired';
}
