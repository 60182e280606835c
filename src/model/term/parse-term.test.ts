import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTerms } from './parse-term.ts';
import type { TermForm } from './term-form.ts';

const program: TermForm = { type: 'relative', span: 'program', part: 'whole' };
const routeEnd: TermForm = { type: 'relative', span: 'route', part: 'end' };
const month = (number: number, year?: number) =>
  year === undefined ? { month: number } : { month: number, year };

/** Every wording of the six roadmaps (rulebook 5.2) and what people write besides. */
const wordings: readonly [text: string, ...forms: TermForm[]][] = [
  ['Сентябрь 2020', { type: 'month', at: month(9, 2020) }],
  ['май 2022', { type: 'month', at: month(5, 2022) }],
  ['Декабрь 2022 г.', { type: 'month', at: month(12, 2022) }],
  ['в сентябре 2026 года', { type: 'month', at: month(9, 2026) }],
  ['конец мая', { type: 'month', at: month(5) }],
  ['последняя неделя августа', { type: 'month', at: month(8) }],
  ['09.2026', { type: 'month', at: month(9, 2026) }],
  ['В течении учебного года', { type: 'school-year' }],
  ['в теч. уч. года', { type: 'school-year' }],
  ['I полугодие', { type: 'month-range', from: month(9), to: month(12) }],
  ['во втором полугодии', { type: 'month-range', from: month(1), to: month(5) }],
  ['2-е полугодие 2026-2027 уч. года', { type: 'month-range', from: month(1, 2027), to: month(5, 2027) }],
  ['15-20 сентября', { type: 'date-range', from: { day: 15, month: 9 }, to: { day: 20, month: 9 } }],
  [
    'с 1 по 10 октября 2026 года',
    { type: 'date-range', from: { day: 1, month: 10, year: 2026 }, to: { day: 10, month: 10, year: 2026 } },
  ],
  ['вторая декада мая', { type: 'date-range', from: { day: 11, month: 5 }, to: { day: 20, month: 5 } }],
  ['III декада ноября', { type: 'date-range', from: { day: 21, month: 11 }, to: { day: 30, month: 11 } }],
  ['ежегодно, сентябрь', { type: 'recurring', times: 1, per: 'year', by: month(9) }],
  ['Сентябрь (ежегодно)', { type: 'recurring', times: 1, per: 'year', by: month(9) }],
  ['до 1 сентября ежегодно', { type: 'recurring', times: 1, per: 'year', by: { day: 1, month: 9 } }],
  ['1 раз в четверть', { type: 'recurring', times: 1, per: 'school-quarter' }],
  ['раз в полгода', { type: 'recurring', times: 1, per: 'half-year' }],
  ['ежедневно', { type: 'recurring', times: 1, per: 'day' }],
  ['систематически', { type: 'relative', span: 'plan', part: 'whole' }],
  ['1-2 полугодие', { type: 'text' }],
  ['при необходимости ежемесячно', { type: 'text' }],
  ['по мере необходимости май', { type: 'text' }],
  ['по запросу наставника', { type: 'on-demand' }],
  ['по плану', { type: 'text' }],
  ['в течение 3 календарных дней с момента приказа об отмене', { type: 'text' }],
  ['в течение 3 дней со дня выхода на работу после отпуска', { type: 'text' }],
  ['Сент.', { type: 'month', at: month(9) }],
  ['Февраль-май 2022', { type: 'month-range', from: month(2, 2022), to: month(5, 2022) }],
  ['Декабрь – февраль 2027', { type: 'month-range', from: month(12, 2026), to: month(2, 2027) }],
  ['Август- сентябрь', { type: 'month-range', from: month(8), to: month(9) }],
  ['Сентябрь – апрель', { type: 'month-range', from: month(9), to: month(4) }],
  [
    'с сентября 2020 года по декабрь 2024 года',
    { type: 'month-range', from: month(9, 2020), to: month(12, 2024) },
  ],
  ['на период 2022- 2024 год', { type: 'month-range', from: month(1, 2022), to: month(12, 2024) }],
  ['IV квартал 2026 г.', { type: 'month-range', from: month(10, 2026), to: month(12, 2026) }],
  ['сентябрь, апрель, август', ...[9, 4, 8].map((at): TermForm => ({ type: 'month', at: month(at) }))],
  ['сентябрь и май', ...[9, 5].map((at): TermForm => ({ type: 'month', at: month(at) }))],
  ['В течение учебного года(*)', { type: 'school-year' }],
  ['В течение учебного года*', { type: 'school-year' }],
  ['В течение 2023-2024 учебного года', { type: 'school-year', schoolYear: '2023-2024' }],
  ['В течение 2023 – 2024 учебного года', { type: 'school-year', schoolYear: '2023-2024' }],
  ['на 2023-2024 учебный год', { type: 'school-year', schoolYear: '2023-2024' }],
  ['2026/27 уч. год', { type: 'school-year', schoolYear: '2026-2027' }],
  ['В течение реализации Программы', program],
  ['В течение всего периода реализации программы', program],
  ['В течение срока действия персонализированной программы наставничества', program],
  ['По окончании реализации ИОМ', routeEnd],
  ['По окончании реализации образовательного маршрута', routeEnd],
  [
    'По окончании первого года реализации образовательного маршрута',
    { type: 'relative', span: 'route', part: 'after-start', months: 12 },
  ],
  [
    'По окончании адаптационного периода (трех месяцев). По окончании реализации образовательного маршрута',
    { type: 'relative', span: 'work', part: 'after-start', months: 3 },
    routeEnd,
  ],
  ['постоянно', { type: 'relative', span: 'plan', part: 'whole' }],
  [
    'Не позднее 3 календарных дней с момента выхода сотрудника на работу',
    { type: 'deadline', days: 3, event: 'work-start', dayType: 'calendar' },
  ],
  [
    'Не позднее 3 календарных дней с момента выхода приказа о закреплении наставника',
    { type: 'deadline', days: 3, event: 'pairing-order', dayType: 'calendar' },
  ],
  [
    'в течение 10 рабочих дней после приёма на работу',
    { type: 'deadline', days: 10, event: 'work-start', dayType: 'working' },
  ],
  ['в течение пяти дней со дня подписания', { type: 'deadline', days: 5, event: 'document' }],
  ['Не позднее трёх дней', { type: 'deadline', days: 3 }],
  ['2 раза в год', { type: 'recurring', times: 2, per: 'year' }],
  ['3 раза в год', { type: 'recurring', times: 3, per: 'year' }],
  ['не менее одного раза в год', { type: 'recurring', times: 1, per: 'year' }],
  ['ежегодно', { type: 'recurring', times: 1, per: 'year' }],
  ['ежеквартально', { type: 'recurring', times: 1, per: 'quarter' }],
  ['не реже 1 раза в месяц', { type: 'recurring', times: 1, per: 'month' }],
  ['По мере необходимости', { type: 'on-demand' }],
  ['по запросу педагога', { type: 'on-demand' }],
  ['до 17 декабря 2020 года', { type: 'date-range', to: { day: 17, month: 12, year: 2020 } }],
  ['до 1 октября', { type: 'date-range', to: { day: 1, month: 10 } }],
  [
    '01.09.2026 – 31.05.2027',
    { type: 'date-range', from: { day: 1, month: 9, year: 2026 }, to: { day: 31, month: 5, year: 2027 } },
  ],
  [
    '15 декабря – 20 января 2027 года',
    { type: 'date-range', from: { day: 15, month: 12, year: 2026 }, to: { day: 20, month: 1, year: 2027 } },
  ],
  ['4 декабря 2026 г.', { type: 'date', at: { day: 4, month: 12, year: 2026 } }],
  ['29 февраля', { type: 'date', at: { day: 29, month: 2 } }],
];

/** What looks like a term and is none, or says more than a form could hold: it stays as it is written. */
const texts = [
  'когда рак свистнет',
  '31 февраля 2026 года',
  'май – февраль 2022, но не позже',
  '01.09.2027 – 31.05.2027',
  '2023-2025 учебный год',
  'не позднее 3 дней с начала каникул',
  'маркетинг',
];

function formsOf(text: string): unknown[] {
  return parseTerms(text).map((term) => ({ ...term, raw: undefined }));
}

describe('wordings', () => {
  it.each(wordings)('«%s»', (text, ...forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  it.each(texts)('«%s» stays a text', (text) => {
    expect(parseTerms(text)).toEqual([{ type: 'text', raw: text }]);
  });

  it('nothing is no term', () => {
    expect(['', ' \u00A0', '*', '.\n'].flatMap(parseTerms)).toEqual([]);
  });

  it('keeps the words of each term', () => {
    expect(parseTerms('Ноябрь 2026;\nкогда удобно').map(({ raw }) => raw)).toEqual([
      'Ноябрь 2026',
      'когда удобно',
    ]);
  });
});

describe('any text', () => {
  const dash = fc.constantFrom('-', '–', '—', ' – ', '- ', ' -', '‑');
  const space = fc.constantFrom(' ', '\u00A0', '  ', '\n');

  it('means the same with other spaces, dashes, capitals and a footnote', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...wordings),
        dash,
        space,
        fc.boolean(),
        (wording, aDash, aSpace, isLoud) => {
          const [text, ...forms] = wording;
          // A line end separates terms, so it may not stand inside of one.
          const spaced = text
            .replaceAll(' – ', '–')
            .replaceAll('- ', '-')
            .replaceAll(/[-–](?=\S)/g, aDash);
          const other = spaced.replaceAll(' ', aSpace === '\n' ? '\u00A0' : aSpace);
          expect(formsOf(`${isLoud ? other.toLocaleUpperCase('ru') : other}*`)).toEqual(forms);
        },
      ),
    );
  });

  it('is read without an error, and no letter of it is lost', () => {
    const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    const pieces = fc.constantFrom(
      'сентябрь',
      '2026',
      'по',
      '-',
      'год',
      ',',
      '. ',
      'в течение',
      '31',
      'ф',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join(' ')),
        ),
        (text) => {
          const kept = parseTerms(text)
            .map(({ raw }) => raw)
            .join('');
          expect(letters(text).replaceAll('и', '')).toBe(letters(kept).replaceAll('и', ''));
        },
      ),
    );
  });
});
