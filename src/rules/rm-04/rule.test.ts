import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const during = 'В течение реализации Программы';
const activity = (text: string, raw: string, more: object = {}) => ({ text, terms: [{ raw }], ...more });
const publication = (raw: string, more: object = {}) =>
  activity('Публикация результатов программы', raw, more);

/** Stage 5 and the stage of completion, in May and June 2027; what is told stands in the last one. */
const content = (activities: object[], more: Record<string, unknown> = {}): ContentInput => ({
  roadmaps: [
    {
      id: 'k',
      period: { schoolYear: '2026-2027' },
      stages: [
        { title: 'Работа пар', sampleStages: [5], activities: [activity('Встречи', 'Октябрь – апрель')] },
        {
          title: 'Завершение программ',
          sampleStages: [6],
          activities: [activity('Анкетирование', 'Май'), activity('Круглый стол', 'Июнь'), ...activities],
        },
      ],
      ...more,
    },
  ],
});
const at = 'roadmaps/k stages.1.activities.2.terms.0.raw';

const accept: [name: string, input: ContentInput][] = [
  ['at the end of the programme', content([publication('По окончании реализации программы')])],
  ['after the last meetings', content([publication('Июнь')])],
  ['in the month in which completion begins', content([publication('Май')])],
  ['all the year: also after completion', content([publication('В течение учебного года')])],
  ['as needed', content([publication('По мере необходимости')])],
  ['words that nobody understands: RM-02 speaks', content([publication('когда рак свистнет')])],
  ['no term: RM-02 speaks', content([{ text: 'Публикация результатов программы' }])],
  [
    'completion without days',
    content([], {
      stages: [{ title: 'Завершение', activities: [publication('Сентябрь'), { text: 'Итоговая встреча' }] }],
    }),
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['during the programme (case 77)', content([publication(during)]), [`duringProgram ${at}`]],
  ['before completion begins', content([publication('Апрель')]), [`beforeCompletion ${at}`]],
  [
    'marked, in other words',
    content([activity('Рассказ на сайте', during, { publishesResults: true })]),
    [`duringProgram ${at}`],
  ],
  [
    'in another order of words',
    content([activity('Результаты программ наставничества разместить на сайте', during)]),
    [`duringProgram ${at}`],
  ],
  [
    'in a sub-item',
    content([
      activity('Подвести черту', during, { subItems: [{ text: 'размещение итогов программ в разделе' }] }),
    ]),
    [`duringProgram ${at}`],
  ],
  [
    'the second of two terms',
    content([{ text: 'Публикация результатов', terms: [{ raw: 'Июнь' }, { raw: 'Декабрь' }] }]),
    ['beforeCompletion roadmaps/k stages.1.activities.2.terms.1.raw'],
  ],
  [
    'the stage of completion of the target model',
    content([], {
      regime: 'r145',
      stages: [
        { title: 'Этап 6', activities: [publication('Март')] },
        { title: '7. Завершение наставничества', activities: [activity('Отчёт', 'Апрель')] },
      ],
    }),
    ['beforeCompletion roadmaps/k stages.0.activities.0.terms.0.raw'],
  ],
];

const other = [
  'Публикация новостей о ходе программы',
  'Публикация результатов анкетирования',
  'Разместить итоги школьного конкурса наставников',
  'Публикация материалов по результатам сессии',
  'Анализ результатов программы',
  'Результаты обсудить. Фотографии разместить в группе',
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(other)('is no publication of results: %s', (text) => {
    const input = content([activity(text, during)]);
    expect(runRule(rule, input)).toMatchObject({ notApplicable: { code: 'noPublication' } });
  });
  test('keeps the words of the document', () => {
    const [violation] = runRule(rule, content([publication(during, { no: '6.4' })])).violations;
    expect(violation?.args).toMatchObject({ activity: '6.4 Публикация результатов программы', term: during });
  });
  test.each<[string, ContentInput]>([
    ['no roadmap', {}],
    ['of the municipality', content([publication(during)], { level: 'municipal' })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noPublication' } });
  });
});
