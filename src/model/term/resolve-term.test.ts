import { describe, expect, it } from 'vitest';
import { parseTerms } from './parse-term.ts';
import { checkpointsOf, resolveTerm } from './resolve-term.ts';
import type { TermAnchors, TermDates } from './resolve-term.ts';
import type { TermForm } from './term-form.ts';

const schoolYear = '2026-2027';
const resolve = (text: string, anchors: TermAnchors = { schoolYear }) =>
  parseTerms(text).map((form) => resolveTerm(form, anchors));

const spans = {
  program: { from: '2026-09-01', to: '2027-05-31' },
  route: { from: '2026-11-30', to: '2027-08-31' },
};
const events = { 'work-start': '2026-09-01', 'pairing-order': '2026-10-30' };

describe('days', () => {
  it.each<[text: string, dates: TermDates]>([
    ['Сентябрь – апрель', { from: '2026-09-01', to: '2027-04-30' }],
    ['Февраль-май 2022', { from: '2022-02-01', to: '2022-05-31' }],
    ['Февраль 2028', { from: '2028-02-01', to: '2028-02-29' }],
    ['Август – сентябрь', { from: '2026-08-01', to: '2026-09-30' }],
    ['Август', { from: '2027-08-01', to: '2027-08-31' }],
    ['В течение учебного года', { from: '2026-09-01', to: '2027-08-31' }],
    ['В течение 2023-2024 учебного года', { from: '2023-09-01', to: '2024-08-31' }],
    ['до 1 октября', { to: '2026-10-01' }],
    ['15 декабря – 20 января', { from: '2026-12-15', to: '2027-01-20' }],
    [
      'Не позднее 3 календарных дней с момента выхода сотрудника на работу',
      { from: '2026-09-01', to: '2026-09-04' },
    ],
    ['в течение 10 рабочих дней с даты приказа', { from: '2026-10-30', to: '2026-11-16' }],
    ['В течение реализации Программы', spans.program],
    ['По окончании реализации ИОМ', { from: '2027-08-31' }],
    ['По окончании первого года реализации образовательного маршрута', { from: '2027-11-30' }],
    ['По окончании адаптационного периода (трёх месяцев)', { from: '2026-12-01' }],
  ])('«%s»', (text, dates) => {
    expect(resolve(text, { schoolYear, spans, events })).toEqual([dates]);
  });

  it.each(['Сентябрь', 'до 1 октября', 'В течение учебного года', 'В течение реализации Программы'])(
    '«%s» has none without its anchor',
    (text) => {
      expect(resolve(text, {})).toEqual([undefined]);
    },
  );

  it.each([
    'когда рак свистнет',
    'По мере необходимости',
    '2 раза в год',
    '29 февраля',
    'Май – сентябрь',
    'в течение пяти дней со дня выхода приказа',
  ])('«%s» has none that are certain', (text) => {
    expect(resolve(text, { schoolYear, spans, events })).toEqual([undefined]);
  });
});

describe('checkpoints', () => {
  it.each([
    ['ежегодно', ['2027-08-31']],
    ['2 раза в год', ['2027-01-31', '2027-08-31']],
    ['раз в полугодие', ['2027-01-31', '2027-08-31']],
    ['3 раза в год', ['2026-12-31', '2027-04-30', '2027-08-31']],
    ['ежеквартально', ['2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30']],
    ['еженедельно', []],
    ['2 раза в месяц', []],
    ['Сентябрь', []],
  ])('«%s»', (text, days) => {
    expect(parseTerms(text).flatMap((form) => checkpointsOf(form, schoolYear))).toEqual(days);
  });
});

it.each<[form: TermForm, days: string[]]>([
  [{ type: 'recurring', times: 1, per: 'year', by: { month: 2 } }, ['2027-02-28']],
  [{ type: 'recurring', times: 1, per: 'year', by: { day: 1, month: 9 } }, ['2026-09-01']],
  [{ type: 'recurring', times: 1, per: 'year', by: { day: 29, month: 2 } }, []],
  [{ type: 'recurring', times: 1, per: 'school-quarter' }, []],
])('%j is due in 2026-2027 by its own days', (form, days) => {
  expect(checkpointsOf(form, '2026-2027')).toEqual(days);
});
