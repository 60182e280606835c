import { formatCount, formatPercent } from '#messages/format-display';
import { formatLack, indicatorMessages } from '#messages/indicators/index';
import type { FigureView, IndicatorView } from '#section/types';

/** Groups in which the indicators are shown, by the ends of their ids. */
const groups: readonly (readonly [title: string, numbers: readonly string[]])[] = [
  ['Раздел и акты', ['01', '15']],
  ['Охват', ['02', '03', '04']],
  ['Участники', ['12', '13', '14', '16']],
  ['Программы', ['05', '06', '07', '08']],
  ['База и дорожные карты', ['09', '10', '11']],
];

/** What an indicator without a number is. */
export const lackWords = { noData: 'нет данных', notYet: 'пока неприменимо' } as const;

/** The indicators in groups, those of a group in its order. */
export function groupIndicators(
  indicators: readonly IndicatorView[],
): { title: string; indicators: IndicatorView[] }[] {
  return groups.map(([title, numbers]) => ({
    title,
    indicators: numbers.flatMap((number) => indicators.find(({ id }) => id === `IND-${number}`) ?? []),
  }));
}

/** Of so few that a share would say less: items of A1 п. 8.1, targets of the year. */
const countedOut = /^IND-0[14]\./;

/** «69,0 % (29 из 42)», «9 из 10», «Да», «12»; a target is a bound and no share. */
export function formatFigure({ id, numerator, denominator }: Omit<FigureView, 'label'>): string {
  if (id.endsWith('Target')) return `не менее ${numerator}\u00A0%`;
  if (denominator === 0) return '–';
  if (denominator === 1 && !id.startsWith('IND-')) return numerator === 1 ? 'Да' : 'Нет';
  if (denominator !== undefined && countedOut.test(id)) return `${numerator} из ${denominator}`;
  if (denominator === undefined) return String(numerator).replace('.', ',').replace('-', '−');
  return formatPercent(numerator, denominator);
}

/** A row of an indicator: a number with its name. */
export interface IndicatorRow {
  label: string;
  value: string;
}

/** All that is told of an indicator: its numbers, those that are told in steps, and why there is none. */
export function rowsOf({ figures, guarded }: IndicatorView): IndicatorRow[] {
  return [
    ...figures.map((figure) => ({ label: figure.label, value: formatFigure(figure) })),
    ...guarded.map((count) => ({ label: count.label, value: formatCount(count) })),
  ];
}

/** «нет данных: …»; undefined when the indicator has its number. */
export function lackOf({ id, lack }: IndicatorView): { word: string; reason: string } | undefined {
  return lack && { word: lackWords[lack.state], reason: formatLack(id, lack) };
}

/** Name of an indicator. */
export function titleOf({ id }: Pick<IndicatorView, 'id'>): string {
  return indicatorMessages(id).title;
}
