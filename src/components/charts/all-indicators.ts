import { formatCount } from '#messages/format-display';
import { formatLack } from '#messages/indicators/index';
import type { FigureView, Section } from '#section/types';
import { lackWords, titleOf } from '../indicator-rows.ts';
import type { NumberTable } from './numbers.ts';

type Row = NumberTable['rows'][number];

/**
 * Every indicator with numerator and denominator, the day and the version of the rules (rulebook section 6): one row a
 * number, one row an indicator that has none; at the end the numbers of rules that belong to none.
 * @param base address of the figures page
 */
export function indicatorNumbers(
  {
    indicators,
    figures,
    asOf,
    rulesetVersion,
  }: Pick<Section, 'indicators' | 'figures' | 'asOf' | 'rulesetVersion'>,
  base: string,
): NumberTable {
  const origin = { asOf, version: rulesetVersion };
  const rowOf = ({ id, label, numerator, denominator }: FigureView): Row => ({
    id,
    label,
    numerator,
    ...(denominator === undefined ? {} : { denominator }),
  });
  const ofIndicators = indicators.flatMap((indicator): Row[] => {
    const { id, source, figures: own, guarded, lack } = indicator;
    const rows: Row[] = [
      ...own.map(rowOf),
      ...guarded.map((count): Row => ({ id: count.code, label: count.label, note: formatCount(count) })),
      ...(lack === undefined ? [] : [{ note: `${lackWords[lack.state]}: ${formatLack(id, lack)}` }]),
    ];
    return rows.map((row) => ({ indicator: id, title: titleOf(indicator), ...row, source, ...origin }));
  });
  const others = figures.filter(({ indicator }) => indicator === undefined);
  return {
    address: `${base}vse-pokazateli`,
    title: 'Все показатели',
    columns: [
      { key: 'indicator', label: 'Показатель' },
      { key: 'title', label: 'Название' },
      { key: 'id', label: 'Код числа' },
      { key: 'label', label: 'Число' },
      { key: 'numerator', label: 'Числитель или само число' },
      { key: 'denominator', label: 'Знаменатель' },
      { key: 'note', label: 'Пояснение' },
      { key: 'source', label: 'Акт и пункт' },
      { key: 'asOf', label: 'По состоянию на' },
      { key: 'version', label: 'Версия правил' },
    ],
    rows: [...ofIndicators, ...others.map((figure) => ({ ...rowOf(figure), ...origin }))],
  };
}
