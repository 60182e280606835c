import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const doneOn = '2026-09-05';
const roadmap = (more: Record<string, unknown> = {}): EntryInput => ({
  id: 'karta',
  period: { schoolYear: '2026-2027' },
  stages: [
    {
      title: 'Подготовка',
      activities: [
        { no: '1.1', text: 'Приказ', doneOn },
        { no: '1.2', text: 'Анкета', doneOn: '2026-11-22' },
      ],
    },
    { title: 'Работа', activities: [{ no: '2.1', text: 'Встречи', doneOn: '2026-11-23' }] },
  ],
  ...more,
});
const news = (activity: string, more: Record<string, unknown> = {}): EntryInput[] => [
  { id: 'n', publishedOn: '2026-11-22', roadmapActivities: [activity], ...more },
];
const uncovered = ['stageUncovered roadmaps/karta stages.0'];

const accept: [name: string, input: ContentInput, covered: number][] = [
  ['one of two done activities told', { roadmaps: [roadmap()], news: news('karta/1.2') }, 1],
  [
    'both told in one piece of news',
    { roadmaps: [roadmap()], news: [{ id: 'n', roadmapActivities: ['karta/1.1', 'karta/1.2'] }] },
    2,
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['no news', { roadmaps: [roadmap()] }, uncovered],
  [
    'news of tomorrow',
    { roadmaps: [roadmap()], news: news('karta/1.1', { publishedOn: '2026-11-23' }) },
    uncovered,
  ],
  ['only what is not done yet', { roadmaps: [roadmap()], news: news('karta/2.1') }, uncovered],
  [
    'an unknown number',
    { roadmaps: [roadmap()], news: news('karta/9.9') },
    ['unknownActivity news/n roadmapActivities.0', ...uncovered],
  ],
  [
    'an unknown roadmap',
    { roadmaps: [roadmap()], news: news('other/1.1') },
    ['unknownActivity news/n roadmapActivities.0', ...uncovered],
  ],
  [
    'an activity without a number, of which no news tell',
    { roadmaps: [roadmap({ stages: [{ title: 'Подготовка', activities: [{ text: 'Приказ', doneOn }] }] })] },
    uncovered,
  ],
];

const unnumbered = roadmap({
  stages: [{ title: 'Подготовка' }, { title: 'Работа', activities: [{ text: 'Приказ', doneOn }] }],
});

const silent: [name: string, input: ContentInput, code: string][] = [
  ['no roadmap', {}, 'noRoadmap'],
  ['an expired roadmap', { roadmaps: [roadmap({ period: { schoolYear: '2025-2026' } })] }, 'noRoadmap'],
  ['a roadmap of Р-145', { roadmaps: [roadmap({ regime: 'r145' })] }, 'noRoadmap'],
  ['a municipal roadmap', { roadmaps: [roadmap({ level: 'municipal' })] }, 'noRoadmap'],
  ['nothing done', { roadmaps: [roadmap({ stages: [] })] }, 'nothingDone'],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input, numerator) => {
    const outcome = runRule(rule, input);
    expect(outcome.violations.filter(({ code }) => code !== 'activitiesUncovered')).toEqual([]);
    expect(outcome.indicators).toEqual([{ id: 'SEC-12.covered', numerator, denominator: 2 }]);
    expect(outcome.evidence).toMatchObject([{ id: 'n' }]);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test.each(silent)('does not apply: %s', (_, input, code) => {
    expect(runRule(rule, input)).toMatchObject({ violations: [], notApplicable: { code } });
  });
  test('knows an activity without a number by its stage and row', () => {
    const { violations } = runRule(rule, { roadmaps: [unnumbered], news: news('karta/2.1') });
    expect(violations).toEqual([]);
  });
  test('hints at done activities without news, where their stage has some', () => {
    const { violations } = runRule(rule, { roadmaps: [roadmap()], news: news('karta/1.2') });
    expect(summarise(violations)).toEqual(['activitiesUncovered roadmaps/karta stages.0.activities.0']);
    expect(violations[0]?.args).toMatchObject({ rows: '1.1' });
    const both = [{ id: 'n', roadmapActivities: ['karta/1.1', 'karta/1.2'] }];
    expect(runRule(rule, { roadmaps: [roadmap()], news: both }).violations).toEqual([]);
  });
  test('adds what the school counted in social networks', () => {
    const input = { roadmaps: [roadmap({ coverageNotes: 7 })], news: news('karta/1.1') };
    expect(runRule(rule, input).indicators?.[1]).toEqual({ id: 'SEC-12.social', numerator: 7 });
  });
});
