import { targetAudiences } from '#model/codes';
import type { TargetSeries } from '#model/roadmap';
import type { ForeignPart } from './split-document.ts';

const years = /^(20\d\d)(?:\s*(?:г\.?|год))?$/u;

/**
 * Reads a table of coverage targets: years in the headings and audiences in the rows, or the other way round.
 * @returns undefined when the table is something else
 */
export function readTargets({ rows }: Pick<ForeignPart, 'rows'>): TargetSeries[] | undefined {
  const texts = rows.map((row) => row.map(({ text }) => text.replaceAll(/\s+/g, ' ')));
  const turned = (texts[0] ?? []).map((_, column) => texts.map((row) => row[column] ?? ''));
  return readList(texts) ?? readSeries(texts) ?? readSeries(turned);
}

/** A year in each row, as the section itself writes it: audience, year, percent, perhaps what it is founded on. */
function readList([header = [], ...rows]: readonly (readonly string[])[]): TargetSeries[] | undefined {
  const [audience, year, percent] = header;
  if (audience !== 'Кого касается' || year !== 'Год' || percent?.startsWith('Охват') !== true)
    return undefined;
  const series: TargetSeries[] = [];
  for (const [label = '', yearText = '', percentText = '', basis = ''] of rows) {
    const code = targetAudiences.schema.options.find(
      (one) => targetAudiences.labels[one].toLocaleLowerCase('ru') === label.toLocaleLowerCase('ru'),
    );
    const value = { year: Number(yearText), minPercent: Number(percentText.replace(',', '.')) };
    const isRead = years.test(yearText) && percentText !== '' && value.minPercent <= 100;
    if (code === undefined || !isRead) return undefined;
    const known = series.find((one) => one.audience === code && (one.basis ?? '') === basis);
    if (known === undefined)
      series.push({ audience: code, values: [value], ...(basis === '' ? {} : { basis }) });
    else known.values.push(value);
  }
  return series.length === 0 ? undefined : series;
}

function readSeries(grid: readonly (readonly string[])[]): TargetSeries[] | undefined {
  const header = grid.find((row) => row.filter((text) => years.test(text)).length > 1);
  if (header === undefined) return undefined;
  const rows = grid.slice(grid.indexOf(header) + 1).filter((row) => row.some((text) => text !== ''));
  const series = rows.map((row) => readRow(row, header));
  return series.length > 0 && series.every((one) => one !== undefined) ? series : undefined;
}

function readRow(row: readonly string[], header: readonly string[]): TargetSeries | undefined {
  const label = row.filter((_, column) => !years.test(header[column] ?? '')).join(' ');
  const audience = readAudience(label);
  const values = row.flatMap((text, column) => {
    const year = years.exec(header[column] ?? '')?.[1];
    const percent = /^(?:не менее |от |≥ ?)?(\d{1,3}) ?%?$/iu.exec(text)?.[1];
    if (year === undefined || text === '' || text === '–' || text === '-') return [];
    return [{ year: Number(year), minPercent: percent === undefined ? Number.NaN : Number(percent) }];
  });
  const isPercent = /%|процент|дол[яи]/iu.test([label, ...row, ...header].join(' '));
  const isRead = values.length > 0 && values.every(({ minPercent }) => minPercent <= 100);
  return audience === undefined || !isPercent || !isRead ? undefined : { audience, values };
}

function readAudience(label: string): TargetSeries['audience'] | undefined {
  const isPupils = /обучающ|учащ|ученик|детей|дети/iu.test(label);
  const isPedagogues = /педагог|учител|воспитател/iu.test(label);
  if (isPupils === isPedagogues) return undefined;
  return isPupils ? 'pupils' : 'pedagogues';
}
