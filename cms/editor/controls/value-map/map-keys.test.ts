import { expect, it } from 'vitest';
import { mapKeys } from './map-keys.ts';

const columns = [
  { key: 'a', kind: 'fact', date: '2026-09-01' },
  { key: 'b', kind: 'forecast' },
  { key: 'c' },
];

it.each([
  [{ columns }, { b: 4 }, ['a: факт на 01.09.2026', 'b: прогноз', 'c: c']],
  [{ columns: [{}, null, { key: 'a' }] }, { всего: 4 }, ['a: a', 'всего: всего']],
  [undefined, { a: 1 }, ['a: a']],
  [{ columns: 'нет' }, {}, []],
])('%j %j', (table, value, expected) => {
  expect(mapKeys(table, value).map(({ key, label }) => `${key}: ${label}`)).toEqual(expected);
});
