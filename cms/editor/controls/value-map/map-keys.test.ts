import { expect, it } from 'vitest';
import { mapKeys } from './map-keys.ts';

it.each([
  [{ columns: [{ key: '2025' }, { key: '2026' }] }, { '2026': 4 }, ['2025', '2026']],
  [{ columns: [{ key: '2025' }, {}, null] }, { всего: 4 }, ['2025', 'всего']],
  [undefined, { a: 1 }, ['a']],
  [{ columns: 'нет' }, {}, []],
])('%j %j', (table, value, expected) => {
  expect(mapKeys(table, value)).toEqual(expected);
});
