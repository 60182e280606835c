import { median } from '../measure/median.ts';
import type { WeightComparison } from './measure-weights.ts';
import type { PageLoad } from './visit.ts';

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const kilobytes = (bytes: number) => `${number(bytes / 1024, 1)} КБ`;
const page = ({ html, css, js }: PageLoad) => html + css + js;

const rows: readonly [label: string, value: (load: PageLoad) => number, shown: (value: number) => string][] =
  [
    ['HTML', ({ html }) => html, kilobytes],
    ['CSS', ({ css }) => css, kilobytes],
    ['JavaScript', ({ js }) => js, kilobytes],
    ['HTML, CSS и JavaScript вместе', page, kilobytes],
    ['шрифты, картинки и прочее', ({ other }) => other, kilobytes],
    ['запросов', ({ requests }) => requests, (value) => number(value, 0)],
  ];

/** Markdown tables: medians over the pages and builds side by side, each page by itself, and what is missing. */
export function formatWeights({ measured, missing }: WeightComparison): string {
  const names = measured.map(({ name }) => name);
  const rule = `|---|${'---:|'.repeat(names.length)}`;
  const addresses = measured[0]?.pages.map(({ address }) => address) ?? [];
  return [
    `Первое посещение с пустым кэшем, gzip 6; медианы по страницам: ${addresses.length}. Сборок: ${measured[0]?.builds.length ?? 0}, кэши между ними остаются.`,
    '',
    row(['', ...names]),
    rule,
    ...rows.map(([label, value, shown]) =>
      row([label, ...measured.map(({ pages }) => shown(median(pages.map(({ load }) => value(load)))))]),
    ),
    row(['сборка всего сайта', ...measured.map(({ builds }) => `${number(median(builds), 1)} с`)]),
    '',
    row(['HTML, CSS и JavaScript страницы', ...names]),
    rule,
    ...addresses.map((address, index) =>
      row([
        address,
        ...measured.map(({ pages }) => {
          const load = pages[index]?.load;
          return load === undefined ? '–' : kilobytes(page(load));
        }),
      ]),
    ),
    '',
    ...missing.map((reason) => `Не измерено – ${reason}\n`),
  ].join('\n');
}
