import { expect, test } from 'vitest';
import type { Kind } from '#model/kind-names';
import { entryTitle } from './entry-title.ts';

test.each([
  ['programs', { title: ' Программа ', id: 'p-1' }, 'Программа'],
  ['mentors', { lastName: 'Канарейкина', firstName: 'Зоя', id: 'n-1' }, 'Канарейкина Зоя'],
  ['pairings', { id: 'p-2' }, 'p-2'],
  ['school', { shortName: 'СШ «Родник»' }, 'СШ «Родник»'],
  ['news', { title: '  ' }, 'Новость без названия'],
  ['news', { title: 7 }, 'Новость без названия'],
] as [Kind, Record<string, unknown>, string][])('%s %j → %s', (kind, data, expected) => {
  expect(entryTitle(kind, data)).toBe(expected);
});
