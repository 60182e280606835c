import type { PageWeight } from './page-weight.ts';
import type { RecordedWeights } from './recorded-weights.ts';
import { fileOf, templates } from './templates.ts';

/** Bytes of the first view: HTML and all styles of a page, after gzip (one congestion window). */
export const viewLimit = 14_336;

/** Bytes of all scripts of the section together, after gzip. */
export const scriptLimit = 5 * 1024;

/** A table of the templates: what their pages weigh, and how much more or less than was recorded before. */
export function compareWeights(
  now: RecordedWeights,
  before: RecordedWeights | undefined,
  pages: ReadonlyMap<string, PageWeight>,
): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const change = (value: number, recorded: number | undefined) =>
    recorded === undefined || recorded === value
      ? ''
      : `${value > recorded ? '+' : '–'}${Math.abs(value - recorded)}`;
  const rows = templates.map(({ name, address }) => {
    const weight = now.templates[name];
    const html = weight?.html ?? 0;
    const css = weight?.css ?? 0;
    const recorded = before?.templates[name];
    const changed = change(html + css, recorded && recorded.html + recorded.css);
    const brotli = pages.get(fileOf(address))?.total.brotli ?? 0;
    return row([name, html, css, html + css, changed, brotli, html + css > viewLimit ? 'тяжела' : '']);
  });
  return [
    row(['шаблон', 'HTML, gzip', 'CSS, gzip', 'вместе', 'было иначе на', 'вместе, Brotli', '']),
    '|---|---:|---:|---:|---:|---:|---|',
    ...rows,
    '',
    `Скрипты раздела, gzip: ${now.scripts} из ${scriptLimit} байт. Предел первого экрана – ${viewLimit} байт.`,
  ].join('\n');
}
