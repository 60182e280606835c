import type { ImageCost } from './measure-images.ts';

/** A Markdown table: what the images cost for the first time and afterwards. */
export function formatImages(costs: readonly ImageCost[]): string {
  const rows = costs.map(({ pages, cold, again, meanBytes, megabytes }) =>
    [
      String(pages),
      number(cold.wallMs / pages, 1),
      number(cold.cpuMs / pages, 1),
      number(cold.wallMs / 1000, 1),
      number(again.wallMs / pages, 2),
      number(again.wallMs / 1000, 2),
      number(meanBytes / 1024, 0),
      number(megabytes, 0),
    ].join(' | '),
  );
  const head =
    'страниц | мс на картинку | процессор, мс | всего, с | снова, мс на картинку | снова всего, с | КБ | память, МБ';
  return [head, '---:|'.repeat(8).slice(0, -1), ...rows].map((row) => `| ${row} |`).join('\n');
}

function number(value: number, digits: number): string {
  return value.toFixed(digits).replace('.', ',');
}
