import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const content = (
  terms: (string | object)[][],
  approval: object | undefined = { date: '2020-12-10' },
  more: Record<string, unknown> = {},
): ContentInput => ({
  roadmaps: [
    {
      id: 'k',
      regime: 'r145',
      period: { from: '2020-09', to: '2022-12' },
      approval,
      stages: [
        {
          title: 'Этап',
          activities: terms.map((list, index) => ({
            no: `1.${index + 1}`,
            text: 'Мероприятие',
            terms: list.map((term) => (typeof term === 'string' ? { raw: term } : term)),
          })),
        },
      ],
      ...more,
    },
  ],
});

/** The first rows of the two roadmaps of document 004: what of them lies before the approval of 10.12.2020. */
const school2 = [
  'Сентябрь 2020',
  'Октябрь 2020',
  'Октябрь 2020',
  'Ноябрь 2020',
  'Ноябрь 2020',
  'Ноябрь 2020',
];
const school33 = school2.slice(1);
const later = ['Декабрь 2020', 'Январь 2021', 'Февраль-май 2022', 'Декабрь 2022'];
const rowsOf = (terms: string[]) => terms.map((term) => [term]);

const accept: [name: string, input: ContentInput][] = [
  ['after the approval', content(rowsOf(later))],
  ['in the month of the approval', content([['Декабрь 2020']])],
  ['ends on the very day', content([['10.12.2020']])],
  ['a long range that began before', content([['с сентября 2020 года по декабрь 2024 года']])],
  ['only the year is known (case 67)', content(rowsOf(school2), { date: '2020' })],
  ['only the month is known', content([['Декабрь 2020']], { date: '2020-12' })],
  [
    'words without days',
    content([['В течение реализации программы'], ['2 раза в год'], ['когда рак свистнет']]),
  ],
];

const reject: [name: string, input: ContentInput, rows: string, count: number][] = [
  ['six rows of one school', content(rowsOf([...school2, ...later])), '1.1, 1.2, 1.3, 1.4, 1.5, 1.6', 6],
  ['five rows of the other', content(rowsOf([...school33, ...later])), '1.1, 1.2, 1.3, 1.4, 1.5', 5],
  ['the day before', content([['09.12.2020']]), '1.1', 1],
  ['one of two terms', content([['Октябрь 2020', 'Октябрь 2021']]), '1.1', 1],
  ['by the editor’s days', content([[{ raw: 'осенью', to: '2020-11-30' }]]), '1.1', 1],
  ['a year earlier than the year of approval', content([['Декабрь 2019']], { date: '2020' }), '1.1', 1],
  [
    'by the date of the order',
    content([['Октябрь 2020']], { order: { number: '226', date: '2020-12-10' } }),
    '1.1',
    1,
  ],
  [
    'many rows',
    content(rowsOf(Array.from({ length: 15 }, () => 'Октябрь 2020'))),
    '1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.10, 1.11, 1.12 и ещё 3',
    15,
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects in one finding: %s', (_, input, rows, count) => {
    const { violations } = runRule(rule, input);
    expect(summarise(violations)).toEqual(['retroactive roadmaps/k stages.0.activities.0.terms']);
    expect(violations[0]?.args).toMatchObject({ rows, count });
  });
  test.each<[string, ContentInput]>([
    ['no roadmap', {}],
    ['no date of approval: LOC-03 speaks', content(rowsOf(school2), { position: 'директор' })],
    ['of the municipality', content(rowsOf(school2), { date: '2020-12-10' }, { level: 'municipal' })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noApproval' } });
  });
});
