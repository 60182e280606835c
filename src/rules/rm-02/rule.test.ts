import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const terms = [{ raw: 'Сентябрь' }];
const responsible = [{ text: 'Кураторы', collective: true }];
const full = { text: 'Мероприятие', terms, responsible };
const content = (activities: object[], more: Record<string, unknown> = {}): ContentInput => ({
  roadmaps: [{ id: 'k', stages: [{ title: 'Этап' }, { title: 'Этап', activities }], ...more }],
});

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'no term',
    content([full, { ...full, terms: [] }]),
    ['termMissing roadmaps/k stages.1.activities.1.terms'],
  ],
  [
    'nobody responsible',
    content([{ ...full, responsible: [] }, full]),
    ['responsibleMissing roadmaps/k stages.1.activities.0.responsible'],
  ],
  [
    'neither for the only activity',
    content([{ text: 'Мероприятие' }]),
    [
      'termMissing roadmaps/k stages.1.activities.0.terms',
      'responsibleMissing roadmaps/k stages.1.activities.0.responsible',
    ],
  ],
  [
    'a document without the column is told so once',
    content([1, 2, 3].map(() => ({ ...full, responsible: [] }))),
    ['noResponsible roadmaps/k columns'],
  ],
  [
    'no terms anywhere',
    content([
      { ...full, terms: [] },
      { ...full, terms: [] },
    ]),
    ['noTerms roadmaps/k columns'],
  ],
  [
    'both regimes',
    content([full, { ...full, terms: [] }], { regime: 'r145' }),
    ['termMissing roadmaps/k stages.1.activities.1.terms'],
  ],
];

const ofYear = { period: { schoolYear: '2026-2027' } };
const ofYears = { period: { from: '2026-09', to: '2028-08' } };
const term = (raw: string, days: object = {}) => ({ ...full, terms: [{ raw, ...days }] });

const doubts: [name: string, input: ContentInput, expected: string[]][] = [
  ['unknown words (case 72)', content([term('когда рак свистнет')], ofYear), ['termUnknown']],
  [
    'unknown words with the editor’s days',
    content([term('когда рак свистнет', { to: '2026-12-01' })], ofYear),
    [],
  ],
  ['days of no kind (case 73)', content([term('Не позднее трёх дней')], ofYear), ['dayTypeMissing']],
  [
    'days of no kind from an event',
    content([term('в течение пяти дней со дня подписания')], ofYear),
    ['dayTypeMissing'],
  ],
  ['working days from nothing', content([term('в течение 5 рабочих дней')], ofYear), ['eventMissing']],
  ['a month without a year in several years', content([term('Сентябрь')], ofYears), ['yearUnknown']],
  ['a range without a year in several years', content([term('Сентябрь – апрель')], ofYears), ['yearUnknown']],
  ['a month of a roadmap of one year', content([term('Сентябрь')], ofYear), []],
  ['a month with its year in several years', content([term('Сентябрь 2027')], ofYears), []],
  ['a range with one year in several years', content([term('Февраль-май 2027')], ofYears), []],
  ['a month where RM-03 asks for the period', content([term('Сентябрь')]), []],
  [
    'the same wording thrice is told once',
    content([term('Сентябрь'), term('Сентябрь'), term('Сентябрь'), term('Май')], ofYears),
    ['yearUnknown', 'yearUnknown'],
  ],
  ['of another organisation', content([term('когда рак свистнет')], { level: 'municipal' }), []],
];

const afterOrder = 'Не позднее 3 календарных дней с момента выхода приказа о закреплении наставника';
const pairing = (date: string) => ({ pairings: [{ id: 'g', order: { number: '1', date } }] });
const daysOff: [name: string, input: ContentInput, expected: (string | undefined)[]][] = [
  [
    'Thursday and three days',
    { ...content([term(afterOrder)], ofYear), ...pairing('2026-11-19') },
    ['2026-11-22'],
  ],
  [
    'Wednesday and three days: past',
    { ...content([term(afterOrder)], ofYear), ...pairing('2026-11-18') },
    [],
  ],
  ['Friday and three days', { ...content([term(afterOrder)], ofYear), ...pairing('2026-11-20') }, []],
  ['an order of another year', { ...content([term(afterOrder)], ofYear), ...pairing('2025-11-20') }, []],
  [
    'working days move by themselves',
    { ...content([term(afterOrder.replace('календарных', 'рабочих'))], ofYear), ...pairing('2026-11-19') },
    [],
  ],
  [
    'an employee who has begun',
    {
      ...content([term('Не позднее 3 календарных дней с момента выхода сотрудника на работу')], ofYear),
      mentees: [{ id: 'n', workStartedOn: '2026-11-19' }],
    },
    ['2026-11-22'],
  ],
  [
    'the approval of the roadmap',
    content([term('в течение 5 календарных дней со дня утверждения')], {
      ...ofYear,
      approval: { date: '2026-11-23' },
    }),
    ['2026-11-28'],
  ],
  [
    'an approval without a day',
    content([term('в течение 5 календарных дней со дня утверждения')], {
      ...ofYear,
      approval: { date: '2026' },
    }),
    [],
  ],
];

describe(rule.id, () => {
  test.each(doubts)('doubts the wording: %s', (_, input, expected) => {
    expect(runRule(rule, input).violations.map(({ code }) => code)).toEqual(expected);
  });
  test.each(daysOff)('a deadline on a day off: %s', (_, input, expected) => {
    const { violations } = runRule(rule, input);
    expect(violations.map(({ code }) => code)).toEqual(expected.map(() => 'dayOff'));
    expect(violations.map(({ args }) => args['date'])).toEqual(expected);
  });
  test('counts the rows of a wording and keeps its words', () => {
    const rows = [term('Сентябрь'), term('Сентябрь')];
    const [doubt] = runRule(rule, content(rows, ofYears)).violations;
    expect(doubt).toMatchObject({
      field: 'stages.1.activities.0.terms.0.raw',
      args: { term: 'Сентябрь', count: 2 },
    });
  });
  test('a doubtful wording is still a term', () => {
    const input = content([term('когда рак свистнет')], ofYear);
    expect(runRule(rule, input).evidence).toMatchObject([{ id: 'k' }]);
  });
  test('accepts activities with a term and somebody responsible', () => {
    expect(runRule(rule, content([full, full]))).toMatchObject({ violations: [], evidence: [{ id: 'k' }] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each<[string, ContentInput]>([
    ['no roadmap', {}],
    ['no activities', content([])],
    ['a municipal roadmap', content([{ text: 'Мероприятие' }], { level: 'municipal' })],
  ])('does not apply: %s', (_, input) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code: 'noActivities' } });
  });
  test('names the activity by its number and first words', () => {
    const text = 'Слово '.repeat(30);
    const [violation] = runRule(rule, content([full, { ...full, no: '7.6', text, terms: [] }])).violations;
    expect(violation?.args['activity']).toMatch(/^7\.6 Слово .{70,80}…$/u);
  });
});
