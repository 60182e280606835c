import { describe, expect, test } from 'vitest';
import type { RecordedChange } from '#model/recorded-change';
import { evaluate } from '#rules/evaluate';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { sectionTools } from '../../tests/support/section.ts';
import { smallSchool, smallSchoolSecrets } from '../../tests/support/small-school.ts';
import { buildSection } from './build-section.ts';
import { buildHistory } from './history.ts';

function historyOf(input: ContentInput, recorded?: RecordedChange[], asOf = '2026-11-22') {
  const content = contentWith(input);
  const evaluation = evaluate(content, asOf);
  return buildHistory(content, evaluation, buildSection(content, evaluation, sectionTools, 'site'), recorded);
}

/** One file of the history, newest first: `+` added, `~` changed. */
function record(file: string, ...days: string[]): RecordedChange[] {
  return days.map((day) => ({
    file,
    date: day.slice(1),
    change: day.startsWith('+') ? 'added' : 'changed',
  }));
}

const fileOf = (input: ContentInput, kind: 'news' | 'programs' | 'cases') =>
  contentWith(input).entries[kind][0]?.file ?? '';

const told = (changes: ReturnType<typeof historyOf>) =>
  changes.map(({ date, change, title }) => `${date} ${change} ${title ?? ''}`.trim());

describe('a piece of news', () => {
  const news = (fields: object = {}) => ({ news: [{ id: 'n', title: 'Новость', ...fields }] });
  const file = fileOf(news(), 'news');

  test.each([
    [['+2026-09-01'], {}, ['2026-09-01 added']],
    [['~2026-09-05', '~2026-09-05', '+2026-09-01'], {}, ['2026-09-05 changed', '2026-09-01 added']],
    [['~2026-09-01', '+2026-09-01'], {}, ['2026-09-01 added']],
    // Beyond what is read of the history.
    [['~2026-09-05'], {}, ['2026-09-05 changed']],
    // What happened before its day is nobody's business.
    [
      ['~2026-09-12', '~2026-09-05', '+2026-09-01'],
      { publishedOn: '2026-09-10' },
      ['2026-09-12 changed', '2026-09-10 added'],
    ],
    [['+2026-09-01'], { publishedOn: '2020-01-15' }, ['2026-09-01 added']],
    // Later than the day of the section.
    [['~2026-11-23', '+2026-11-22'], {}, ['2026-11-22 added']],
    [['+2026-11-23'], {}, []],
  ])('recorded %j, %j: %j', (days, fields, expected) => {
    expect(told(historyOf(news(fields), record(file, ...days)))).toEqual(
      expected.map((line) => `${line} Новость`),
    );
  });

  test('without a history tells its own days', () => {
    const own = { publishedOn: '2026-09-10', updatedOn: '2026-09-12' };
    expect(told(historyOf(news(own)))).toEqual(['2026-09-12 changed Новость', '2026-09-10 added Новость']);
    expect(told(historyOf(news({ updatedOn: '2026-09-12' })))).toEqual(['2026-09-12 changed Новость']);
    expect(historyOf(news())).toEqual([]);
  });

  test('that was withdrawn has a day and a kind, and no more', () => {
    const withdrawn = news({ withdrawnOn: '2026-10-01' });
    expect(historyOf(withdrawn, record(file, '~2026-09-05', '+2026-09-01'))).toEqual([
      { date: '2026-10-01', change: 'withdrawn', kind: 'news' },
    ]);
  });

  test('that is a draft has no history', () => {
    expect(historyOf(news({ draft: true }), record(file, '+2026-09-01'))).toEqual([]);
  });
});

describe('the small school', () => {
  const content = contentWith(smallSchool);
  const files = Object.values(content.entries).flatMap((list) => list.map(({ file }) => file));
  const recorded = files.flatMap((file) => record(file, '~2026-11-20', '~2026-10-02', '+2025-01-01'));
  const history = historyOf(smallSchool, recorded);

  test('tells nothing that is withheld, and nothing of people', () => {
    expect(history.length).toBeGreaterThan(10);
    const text = JSON.stringify(history);
    expect(smallSchoolSecrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/m-named|Ковылина|nastavniki/);
    expect(new Set(history.map(({ kind }) => kind))).toEqual(
      new Set(['programs', 'cases', 'documents', 'materials', 'news', 'events', 'roadmaps']),
    );
  });

  test('a programme is completed on its day, which is not told as a change too', () => {
    const own = history.filter(({ address }) => address === 'programmy/p-done/');
    expect(own.map(({ date, change }) => [date, change])).toEqual([
      ['2026-11-20', 'completed'],
      ['2026-10-02', 'changed'],
      ['2025-01-01', 'added'],
    ]);
  });

  test('a case appears when its results may be told, whenever it was written', () => {
    const own = history.filter(({ kind }) => kind === 'cases');
    expect(own.map(({ date, change }) => [date, change])).toEqual([['2026-11-21', 'added']]);
  });

  test('comes newest first', () => {
    const dates = history.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort().reverse());
  });
});
