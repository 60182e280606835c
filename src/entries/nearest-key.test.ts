import { expect, test } from 'vitest';
import { kinds } from '#model/kinds';
import { nearestKey } from './nearest-key.ts';

test.each([
  ['plannedEndDat', 'plannedEndDate'],
  ['StartDate', 'startDate'],
  ['Коротко о программе', 'summary'],
  ['titles', 'title'],
  ['погода', ''],
  ['ID', 'id'],
  ['ti', ''],
])('«%s» means «%s»', (key, expected) => {
  expect(nearestKey(kinds.programs.schema, key)).toBe(expected);
});

test('nothing is near where there are no fields', () => {
  expect(nearestKey(undefined, 'title')).toBe('');
});
