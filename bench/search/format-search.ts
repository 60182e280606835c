import { median } from '../measure/median.ts';
import type { SearchVisit, SearchVisits } from './visit-search.ts';

const rows: readonly [label: string, values: (visit: SearchVisit) => readonly number[]][] = [
  ['от входа в поле до индекса', ({ index }) => [index]],
  ['от первой буквы до результатов, с загрузкой части индекса', ({ firstLetter }) => [firstLetter]],
  ['от каждой следующей буквы до результатов', ({ letters }) => letters],
  ['от слова с опечаткой до результатов', ({ misspelt }) => [misspelt]],
  ['от результатов до текста первого', ({ excerpt }) => [excerpt]],
];

/** Markdown tables of the search on a slow phone. */
export function formatSearch(measured: readonly SearchVisits[]): string {
  return measured.map(formatSize).join('\n');
}

function formatSize({ entries, visits }: SearchVisits): string {
  const cells = rows.map(([label, values]) => {
    const all = visits.flatMap(values);
    const [middle, least, most] = [median(all), Math.min(...all), Math.max(...all)].map(Math.round);
    return `| ${label} | ${middle} (${least}–${most}) |`;
  });
  return [
    `### Поиск, записей: ${entries}`,
    '',
    `Процессор вчетверо медленнее, медленный 4G, поиск в самой странице; посещений: ${visits.length}. Пауза набора, 100 мс, входит во время.`,
    '',
    '| | мс: медиана (от – до) |',
    '|---|---:|',
    ...cells,
    '',
  ].join('\n');
}
