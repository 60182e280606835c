import type { RoadmapActivity } from '#model/roadmap';

/** Longer names are cut: a finding points at the row, it does not repeat it. */
const longest = 80;

/** Number and the first words of an activity, as a finding names it. */
export function activityName({ no, text }: Pick<RoadmapActivity, 'no' | 'text'>): string {
  const short = text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
  return no === undefined ? short : `${no} ${short}`;
}

/** What an activity is about: its text and its sub-items, as plain small letters. */
export function activityWords({ text, subItems }: Pick<RoadmapActivity, 'text' | 'subItems'>): string {
  return [text, ...subItems.map((item) => item.text)]
    .join('. ')
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ');
}
