import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const roadmap = (id: string, period: object, more: object = {}): EntryInput => ({ id, period, ...more });
const thisYear = roadmap('k', { schoolYear: '2026-2027' });

const accept: [name: string, roadmaps: EntryInput[], asOf?: string][] = [
  ['this school year', [thisYear]],
  ['several years', [roadmap('k', { from: '2026-09', to: '2028-08' })]],
  ['up to the end of lessons', [roadmap('k', { from: '2026-09-01', to: '2027-05-25' })]],
  [
    'up to the end of lessons, in summer',
    [roadmap('k', { from: '2026-09-01', to: '2027-05-25' })],
    '2027-08-31',
  ],
  ['the first one, begun within the year', [roadmap('k', { from: '2026-10-15', to: '2027-08-31' })]],
  ['open end', [roadmap('k', { from: '2025' })]],
  ['one after the other', [roadmap('a', { schoolYear: '2025-2026' }), thisYear]],
  [
    'calendar years',
    [roadmap('a', { from: '2026', to: '2026' }), roadmap('b', { from: '2027', to: '2027' })],
  ],
  ['only the summer between', [roadmap('a', { from: '2025-09', to: '2026-05' }), thisYear]],
  ['overlapping', [roadmap('a', { from: '2024', to: '2026' }), thisYear]],
  [
    'a long one over a short one',
    [roadmap('a', { from: '2020', to: '2027' }), roadmap('b', { from: '2021', to: '2021' }), thisYear],
  ],
];

const reject: [name: string, roadmaps: EntryInput[], expected: string[]][] = [
  ['of the year before', [roadmap('k', { schoolYear: '2025-2026' })], ['expired roadmaps/k period']],
  ['ended yesterday', [roadmap('k', { from: '2026', to: '2026-11-21' })], ['expired roadmaps/k period']],
  ['ends today', [roadmap('k', { from: '2026', to: '2026-11-22' })], ['endsEarly roadmaps/k period']],
  [
    'a day short of the lessons',
    [roadmap('k', { from: '2026-09-01', to: '2027-05-24' })],
    ['endsEarly roadmaps/k period'],
  ],
  ['begins tomorrow', [roadmap('k', { from: '2026-11-23' })], ['notBegun roadmaps/k period']],
  ['of the next school year', [roadmap('k', { schoolYear: '2027-2028' })], ['notBegun roadmaps/k period']],
  [
    'a day between two',
    [
      roadmap('a', { from: '2025', to: '2026-08-31' }),
      roadmap('b', { from: '2026-09-02', to: '2027-08-31' }),
    ],
    ['gap roadmaps/b period'],
  ],
  [
    'two years between, as 2023–2024 after 2020–2022',
    [roadmap('a', { from: '2020-09', to: '2022-12' }), roadmap('b', { from: '2025', to: '2028' })],
    ['gap roadmaps/b period'],
  ],
  [
    'the files stand in another order',
    [roadmap('b', { from: '2025', to: '2028' }), roadmap('a', { from: '2020', to: '2022' })],
    ['gap roadmaps/b period'],
  ],
  ['no period', [roadmap('k', { text: 'без срока' })], ['periodUnknown roadmaps/k period']],
  [
    'the end before the beginning',
    [roadmap('k', { from: '2027', to: '2026' })],
    ['reversed roadmaps/k period'],
  ],
  [
    'each regime apart',
    [thisYear, roadmap('r', { schoolYear: '2025-2026' }, { regime: 'r145' })],
    ['expired roadmaps/r period'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, roadmaps, asOf = '2026-11-22') => {
    const outcome = runRule(rule, { roadmaps }, asOf);
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence?.length).toBeGreaterThan(0);
  });
  test.each(reject)('rejects: %s', (_, roadmaps, expected) => {
    expect(summarise(runRule(rule, { roadmaps }).violations)).toEqual(expected);
  });
  test('names the days of the gap', () => {
    const roadmaps = [
      roadmap('a', { from: '2020-09', to: '2022-12' }),
      roadmap('b', { from: '2025', to: '2028' }),
    ];
    expect(runRule(rule, { roadmaps }).violations[0]?.args).toMatchObject({
      from: '2023-01-01',
      to: '2024-12-31',
    });
  });
  test.each<[string, EntryInput[]]>([
    ['no roadmaps', []],
    ['of the municipality', [roadmap('k', { schoolYear: '2020-2021' }, { level: 'municipal' })]],
  ])('does not apply: %s', (_, roadmaps) => {
    expect(runRule(rule, { roadmaps })).toMatchObject({
      violations: [],
      notApplicable: { code: 'noRoadmaps' },
    });
  });
});
