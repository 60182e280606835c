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

describe(rule.id, () => {
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
