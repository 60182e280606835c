import { expect, test } from 'vitest';
import type { HiddenNote } from '../../api/types.ts';
import { notesOn, revealDates } from './hidden-on.ts';

const notes: HiddenNote[] = [
  { code: 'resultsUntil', text: 'Результаты', from: '2027-05-31' },
  { code: 'anonymised', text: 'Имя' },
  { code: 'notYet', text: 'Новость', from: '2026-11-23' },
  { code: 'notYet', text: 'Анонс', from: '2026-11-23' },
];

test.each([
  [undefined, ['Результаты', 'Имя', 'Новость', 'Анонс']],
  ['2026-11-22', ['Результаты', 'Имя', 'Новость', 'Анонс']],
  ['2026-11-23', ['Результаты', 'Имя']],
  ['2027-05-31', ['Имя']],
])('on %s %j is hidden', (asOf, expected) => {
  expect(notesOn(notes, asOf).map(({ text }) => text)).toEqual(expected);
});

test('the days on which something appears', () => {
  expect(revealDates(notes)).toEqual(['2026-11-23', '2027-05-31']);
  expect(revealDates([])).toEqual([]);
});
