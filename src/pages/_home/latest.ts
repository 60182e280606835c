import type { Section } from '#section/types';

/** Something that was published on a day. */
export interface LatestItem {
  title: string;
  address: string;
  /** What it is, in one word. */
  kind: string;
  /** Calendar date or partial date. */
  date: string;
}

/**
 * What was published last, the newest first: news, cases and materials with a date that is not ahead.
 * @param count how many at most
 */
export function latestPublished(section: Section, count: number): LatestItem[] {
  const dated = [
    ...section.news.map((entry) => ({ ...entry, label: 'Новость' })),
    ...section.cases.map((entry) => ({ ...entry, label: 'Кейс' })),
    ...section.materials.map((entry) => ({ ...entry, label: 'Материал' })),
  ];
  return dated
    .flatMap(({ title, address, label, publishedOn }) =>
      publishedOn === undefined || publishedOn > section.asOf
        ? []
        : [{ title, address, kind: label, date: publishedOn }],
    )
    .sort((a, b) => (a.date > b.date ? -1 : Number(a.date < b.date)))
    .slice(0, count);
}
