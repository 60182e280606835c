import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const tired = 'К весне наступило выгорание.';
const group = (...mentees: string[]): ContentInput => ({
  pairings: [{ id: 'g', type: 'group', mentees }],
  mentees: ['n', 'o', 'p'].map((id) => ({ id })),
});
const program = (fields: object = {}) => ({ id: 'p', pairing: 'g', ...fields });

const accept: [name: string, input: ContentInput][] = [
  ['a group of three', { ...group('n', 'o', 'p'), programs: [program({ body: tired })] }],
  ['a programme without a pairing', { programs: [{ id: 'p', body: tired }] }],
  ['talk of prevention', { ...group('n'), programs: [program({ directions: ['Профилактика выгорания'] })] }],
  ['an event about nobody', { ...group('n'), events: [{ id: 'e', title: tired, body: tired }] }],
  ['a material about nobody', { ...group('n'), materials: [{ id: 'm', body: tired }] }],
  [
    'news of programmes with three mentees together',
    {
      ...group('n'),
      pairings: [
        { id: 'g', mentees: ['n', 'o'] },
        { id: 'h', mentees: ['o', 'p'] },
      ],
      programs: [program(), { id: 'q', pairing: 'h' }],
      news: [{ id: 'w', programs: ['p', 'q'], body: tired }],
    },
  ],
  [
    'a link in another paragraph',
    { ...group('n'), news: [{ id: 'w', body: `${tired}\n\nПришла <PersonLink id="n" />.` }] },
  ],
  [
    'a link to a mentor',
    { mentors: [{ id: 'm' }], news: [{ id: 'w', body: `<PersonLink id="m" /> – ${tired}` }] },
  ],
  [
    'fields that never leave the folder',
    {
      ...group('n'),
      programs: [program({ completion: { ground: 'curator', date: '2026-11-01', internalNote: tired } })],
    },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  [
    'each text of a programme with one mentee',
    {
      ...group('n'),
      programs: [
        program({ title: tired, summary: tired, difficulties: ['Темп', tired], body: `Да.\n\n${tired}` }),
      ],
    },
    [
      'ofFew programs/p title',
      'ofFew programs/p summary',
      'ofFew programs/p difficulties.1',
      'ofFew programs/p body',
    ],
  ],
  ['a group of two', { ...group('n', 'o'), programs: [program({ body: tired })] }, ['ofFew programs/p body']],
  [
    'a group of three where the school asks for four',
    {
      ...group('n', 'o', 'p'),
      school: { anonymity: { smallestGroup: 4 } },
      programs: [program({ body: tired })],
    },
    ['ofFew programs/p body'],
  ],
  [
    'whoever is mentored in the other direction',
    {
      pairings: [{ id: 'g', reverseRoles: [{ mentor: 'm', mentee: 'n', topic: 'Доска' }] }],
      programs: [program({ body: tired })],
    },
    ['ofFew programs/p body'],
  ],
  [
    'everything that tells of such a programme',
    {
      ...group('n'),
      programs: [program()],
      news: [{ id: 'w', programs: ['p'], summary: tired }],
      cases: [{ id: 'c', programs: ['p'], body: tired }],
      reports: [{ id: 'r', programs: ['p'], summary: tired }],
      documents: [{ id: 'd', program: 'p', htmlText: tired }],
    },
    ['ofFew news/w summary', 'ofFew cases/c body', 'ofFew documents/d htmlText', 'ofFew reports/r summary'],
  ],
  [
    'beside a link to a mentee',
    { ...group('n'), news: [{ id: 'w', body: `Пришла <PersonLink id="n" />.\n${tired}` }] },
    ['ofNamed news/w body'],
  ],
  [
    'beside the name of a mentee',
    {
      mentees: [{ id: 'n', lastName: 'Пустельгина', firstName: 'Ия' }],
      materials: [{ id: 'm', body: `Пустельгина: ${tired}` }],
    },
    ['ofNamed materials/m body'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    expect(runRule(rule, input)).toEqual({ violations: [] });
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('tells the line of a body and repeats no word of it', () => {
    const input = { ...group('n'), programs: [program({ body: `Начало\n\nЕщё\n${tired}` })] };
    expect(runRule(rule, input).violations).toMatchObject([{ line: 13, args: {} }]);
  });
  test('the category of the mentee changes nothing (case 56)', () => {
    const outcomes = ['burnout', 'after-break', 'young-teacher', undefined].map((category) =>
      runRule(rule, {
        ...group('n'),
        mentees: [{ id: 'n', category }],
        programs: [program({ summary: 'Профилактика выгорания', body: tired })],
      }),
    );
    expect(outcomes[0]?.violations).toHaveLength(1);
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  });
  test('does not apply without texts', () => {
    expect(runRule(rule, group('n')).notApplicable?.code).toBe('noTexts');
  });
});
