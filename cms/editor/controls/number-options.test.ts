import { expect, it } from 'vitest';
import { numberOptions } from './number-options.ts';

const list = (item: object) => ({
  name: 'a',
  label: 'А',
  widget: 'list',
  field: { name: 'item', label: 'А', widget: 'whole-number', ...item },
});

it.each([
  [list({ min: 1, max: 3 }), [1, 2, 3]],
  [list({ min: 1, max: 12 }), 12],
  [list({ min: 1, max: 13 }), undefined],
  [list({ min: 1 }), undefined],
  [list({ min: 1, max: 3, widget: 'number' }), undefined],
  [{ name: 'a', label: 'А', widget: 'list' }, undefined],
])('%j: %j', (field, expected) => {
  const values = numberOptions(field)?.map(({ value }) => value);
  expect(typeof expected === 'number' ? values?.length : values).toEqual(expected);
});
