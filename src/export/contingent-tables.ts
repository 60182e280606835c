import { formatShortDate } from '#messages/format';
import { capitalise, formatCount } from '#messages/format-display';
import { figureKinds, targetAudiences } from '#model/codes';
import type { Roadmap } from '#model/roadmap';
import type { RoadmapView } from '#section/types';
import type { PaperCell, PaperTable } from './paper.ts';
import { listTable } from './paper.ts';

/** The table of the contingent; what is hidden is said as on the page. */
export function contingentTable({ columns, rows }: NonNullable<RoadmapView['contingentTable']>): PaperTable {
  const labels = columns.map(
    ({ kind, date, label }) => label ?? `${capitalise(figureKinds.labels[kind])}, ${formatShortDate(date)}`,
  );
  const table = listTable(
    'Контингент',
    ['№ п/п', 'Показатель', ...labels],
    rows.map(({ no, lead, label, unit, values, hidden }): PaperCell[] => [
      no,
      [lead, unit === undefined ? label : `${label}, ${unit}`]
        .filter((part) => part !== undefined)
        .join('\n'),
      ...columns.map(({ key }) => values[key] ?? (hidden[key] ? formatCount(hidden[key]) : '–')),
    ]),
  );
  return { ...table, isList: false };
}

/** The targets of coverage, year by year. */
export function targetTable(series: Roadmap['targetSeries']): PaperTable {
  return listTable(
    'Целевые показатели',
    ['Кого касается', 'Год', 'Охват, не менее, %', 'Основание'],
    series.flatMap(({ audience, basis, values }) =>
      values
        .toSorted((a, b) => a.year - b.year)
        .map(({ year, minPercent }) => [
          capitalise(targetAudiences.labels[audience]),
          year,
          minPercent,
          basis ?? '',
        ]),
    ),
  );
}
