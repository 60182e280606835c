import { describe, expect, test } from 'vitest';
import type { ChangeView } from '#section/history';
import { groupChanges } from './_days.ts';

const added = (date: string, count: number, kind: ChangeView['kind'] = 'news'): ChangeView[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ date, change: 'added', kind },
    ...{ title: `Новость ${index}`, address: `novosti/n-${index}/` },
  }));

const texts = (changes: ChangeView[]) =>
  groupChanges(changes).months.flatMap(({ days }) =>
    days.flatMap(({ acts }) => acts.flatMap(({ lines }) => lines.map(({ text }) => text))),
  );

test('days stand under their months, changes under their kind', () => {
  const changes: ChangeView[] = [
    ...added('2026-11-22', 1),
    { date: '2026-11-22', change: 'withdrawn', kind: 'documents' },
    ...added('2026-11-03', 1),
    ...added('2026-10-31', 1),
  ];
  expect(groupChanges(changes)).toMatchObject({
    months: [
      {
        title: 'ноябрь 2026 года',
        days: [
          {
            date: '2026-11-22',
            acts: [{ change: 'added' }, { change: 'withdrawn', lines: [{ text: '1 документ' }] }],
          },
          { date: '2026-11-03' },
        ],
      },
      { title: 'октябрь 2026 года', days: [{ date: '2026-10-31' }] },
    ],
    older: 0,
  });
});

describe('many of a kind are told as a number', () => {
  test.each([
    [8, 8],
    [9, 1],
  ])('%i on a day in %i lines', (count, lines) => {
    expect(texts(added('2026-11-22', count))).toHaveLength(lines);
  });

  test('on a busy day sooner, each with the way to its list', () => {
    const changes = [...added('2026-11-22', 18), ...added('2026-11-22', 3, 'cases')];
    expect(texts(changes)).toEqual(['18 новостей', 'Новость 0', 'Новость 1', 'Новость 2']);
    expect(groupChanges(changes).months[0]?.days[0]?.acts[0]?.lines[0]?.address).toBe('novosti/');
  });
});

test('a long history ends with a whole day and says how much is left', () => {
  const days = Array.from({ length: 28 }, (_, index) => `2026-10-${String(28 - index).padStart(2, '0')}`);
  const { months, older } = groupChanges(days.flatMap((day) => added(day, 8)));
  expect(months[0]?.days).toHaveLength(19);
  expect(older).toBe(9 * 8);
});

test('nothing is no month', () => {
  expect(groupChanges([])).toEqual({ months: [], older: 0 });
});
