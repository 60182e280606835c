import { median } from '../measure/median.ts';
import type { PageVisits } from './measure-lighthouse.ts';
import type { LighthouseVisit } from './visit-page.ts';
import { categories } from './visit-page.ts';

const titles = ['скорость', 'доступность', 'хорошие приёмы', 'поисковики'];

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function formatPage({ name, visits }: PageVisits): string {
  const middle = (value: (visit: LighthouseVisit) => number) => median(visits.map(value));
  return row([
    name,
    ...categories.map((category) =>
      number(
        middle(({ scores }) => scores[category]),
        0,
      ),
    ),
    `${number(middle(({ largestPaint }) => largestPaint) / 1000, 2)} с`,
    `${number(
      middle(({ blocked }) => blocked),
      0,
    )} мс`,
    number(
      middle(({ shift }) => shift),
      3,
    ),
  ]);
}

/** A Markdown table of medians, and below it what took points in any run. */
export function formatLighthouse(pages: readonly PageVisits[]): string {
  const lost = pages.flatMap(({ name, visits }) =>
    [...new Set(visits.flatMap((visit) => visit.lost))].map((audit) => `- ${name}: ${audit}`),
  );
  return [
    `Медианы; прогонов: ${pages[0]?.visits.length ?? 0}. Профиль Lighthouse для телефона: процессор медленнее вчетверо, 1,6 Мбит/с, 150 мс.`,
    '',
    row(['', ...titles, 'крупнейшее на экране', 'занято скриптами', 'сдвиги']),
    `|---|${'---:|'.repeat(titles.length + 3)}`,
    ...pages.map(formatPage),
    '',
    ...(lost.length > 0 ? ['Отняло баллы хотя бы раз:', '', ...lost, ''] : []),
  ].join('\n');
}
