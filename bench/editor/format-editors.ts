import { median } from '../measure/median.ts';
import type { AnswerTimes } from './answer-times.ts';
import type { Visit } from './visit.ts';

/** All rounds of one run. */
export interface EditorRounds {
  /** The first visit after the servers have started. */
  first: Record<'ours' | 'stock', number>;
  ours: Visit[];
  stock: Visit[];
  answers: Record<'plain' | 'name', AnswerTimes[]>;
}

const rows: readonly [label: string, unit: 'с' | 'МБ' | 'КБ', value: (visit: Visit) => number][] = [
  ['список 1 200 наставников: строки на экране', 'с', ({ list }) => list],
  ['… работа страницы до этого (процессор)', 'с', ({ listWork }) => listWork],
  ['… и щелчок по строке сработал', 'с', ({ listClick }) => listClick],
  ['… форма открытой так записи', 'с', ({ entryFromList }) => entryFromList],
  ['назад к списку', 'с', ({ listAgain }) => listAgain],
  ['тот же список после обновления страницы', 'с', ({ listReloaded }) => listReloaded],
  ['поиск по фамилии', 'с', ({ search }) => search],
  ['запись по прямой ссылке: форма', 'с', ({ entry }) => entry],
  ['выбор наставника: щелчок, фамилия, варианты', 'с', ({ reference }) => reference],
  ['сохранение правки', 'с', ({ saving }) => saving],
  ['HTML, скрипты и стили, gzip', 'КБ', ({ screenKilobytes }) => screenKilobytes],
  ['данные списка и записи, gzip', 'КБ', ({ dataKilobytes }) => dataKilobytes],
  ['память JavaScript со списком', 'МБ', ({ heapMegabytes }) => heapMegabytes],
];

const number = (value: number, digits: number) => value.toFixed(digits).replace('.', ',');
const shown = (value: number, unit: string) =>
  unit === 'с' ? `${number(value / 1000, 2)} с` : `${number(value, 0)} ${unit}`;
const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** Markdown tables: the two editors side by side, and how soon our server answers while somebody types. */
export function formatEditors({ first, ours, stock, answers }: EditorRounds): string {
  const compare = (label: string, unit: string, [a, b]: readonly [number, number]) =>
    row([label, shown(a, unit), shown(b, unit), `${number(b / a, 1)}`]);
  const medians = (value: (visit: Visit) => number) =>
    [median(ours.map(value)), median(stock.map(value))] as const;
  const answer = (label: string, times: readonly AnswerTimes[]) =>
    row([
      label,
      ...[({ check }: AnswerTimes) => check, ({ preview }: AnswerTimes) => preview].map((value) => {
        const values = times.map(value);
        return `${number(median(values), 0)} (${number(Math.min(...values), 0)}–${number(Math.max(...values), 0)})`;
      }),
    ]);
  return [
    `Медианы; кругов: ${ours.length}.`,
    '',
    row(['', 'наш редактор', 'Decap и decap-server', 'Decap / наш']),
    '|---|---:|---:|---:|',
    compare('список при первом открытии после запуска сервера', 'с', [first.ours, first.stock]),
    ...rows.map(([label, unit, value]) => compare(label, unit, medians(value))),
    '',
    `Ответ после паузы в наборе, мс: медиана (от – до); правок: ${answers.plain.length}.`,
    '',
    row(['', 'проверка', 'страница']),
    '|---|---:|---:|',
    answer('правка без имён', answers.plain),
    answer('правка фамилии', answers.name),
    '',
  ].join('\n');
}
