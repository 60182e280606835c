import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput, EntryInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const news = (publishedOn?: string): EntryInput[] => [{ id: 'n', publishedOn }];
const events = (startDate?: string, endDate?: string): EntryInput[] => [{ id: 'e', startDate, endDate }];

const accept: [name: string, input: ContentInput][] = [
  ['fresh news, an event to come', { news: news('2026-11-22'), events: events('2026-12-01') }],
  ['news exactly six months old', { news: news('2026-05-22'), events: events('2026-12-01') }],
  ['an event a year ago to the day', { news: news('2026-11-01'), events: events('2025-11-22') }],
  ['ended a year ago to the day', { news: news('2026-11-01'), events: events('2025-11-20', '2025-11-22') }],
  [
    'old news beside fresh news',
    { news: [...news('2020-01-01'), { id: 'n2', publishedOn: '2026-10-01' }], events: events('2026-12-01') },
  ],
];

const reject: [name: string, input: ContentInput, expected: string[]][] = [
  ['nothing', {}, ['noNews school/school', 'noEvents school/school']],
  [
    'news six months and a day old',
    { news: news('2026-05-21'), events: events('2026-12-01') },
    ['newsStale school/school'],
  ],
  ['news of tomorrow', { news: news('2026-11-23'), events: events('2026-12-01') }, ['noNews school/school']],
  [
    'news without a date',
    { news: news(), events: events('2026-12-01') },
    ['newsUndated news/n publishedOn', 'noNews school/school'],
  ],
  [
    'an event a year and a day ago',
    { news: news('2026-11-01'), events: events('2025-11-21') },
    ['noEvents school/school'],
  ],
  [
    'an event without a date',
    { news: news('2026-11-01'), events: events() },
    ['eventUndated events/e startDate', 'noEvents school/school'],
  ],
  [
    'drafts',
    { news: [{ id: 'n', draft: true, publishedOn: '2026-11-01' }], events: events('2026-12-01') },
    ['noNews school/school'],
  ],
];

describe(rule.id, () => {
  test.each(accept)('accepts: %s', (_, input) => {
    const outcome = runRule(rule, input);
    expect(summarise(outcome.violations)).toEqual([]);
    expect(outcome.evidence).toHaveLength(2);
  });
  test.each(reject)('rejects: %s', (_, input, expected) => {
    expect(summarise(runRule(rule, input).violations)).toEqual(expected);
  });
  test('counts six months from the end of a month', () => {
    const input = { news: news('2026-05-31'), events: events('2026-12-01') };
    expect(summarise(runRule(rule, input, '2026-11-30').violations)).toEqual([]);
    expect(summarise(runRule(rule, input, '2026-12-01').violations)).toEqual(['newsStale school/school']);
  });
});
