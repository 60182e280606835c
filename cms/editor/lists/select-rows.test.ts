import { fromJS } from 'immutable';
import { expect, test } from 'vitest';
import type { Item } from './editor-state.ts';
import { selectRows } from './select-rows.ts';

const people = [
  { slug: 'a', data: { lastName: 'Ястребинкин', draft: true } },
  { slug: 'b', data: {} },
  { slug: 'c', data: { lastName: 'Ёжикова' } },
  { slug: 'd', data: { lastName: 'Зябликова', order: { number: '10' } } },
  { slug: 'e', data: { lastName: 'Дроздова', order: { number: '9' } } },
];

function stateOf(extra: object): Item {
  const entities = Object.fromEntries(people.map((person) => [`mentors.${person.slug}`, person]));
  const pages = { mentors: { page: 1, ids: people.map(({ slug }) => slug) } };
  return fromJS({ entities, pages, ...extra });
}

const sorted = (key: string, direction: string) => ({ sort: { mentors: { [key]: { key, direction } } } });

test.each([
  ['in the order of the files', {}, 'abcde'],
  ['by the Russian alphabet, without a name at the end', sorted('lastName', 'Ascending'), 'ecdab'],
  ['backwards, without a name at the end too', sorted('lastName', 'Descending'), 'adceb'],
  ['numbers in words as numbers', sorted('order.number', 'Ascending'), 'edabc'],
  ['a sorting that was taken back', sorted('lastName', 'None'), 'abcde'],
  ['filtered', { filter: { mentors: { d: { field: 'draft', pattern: 'true', active: true } } } }, 'a'],
  [
    'a filter that was taken back',
    { filter: { mentors: { d: { field: 'draft', pattern: 'true', active: false } } } },
    'abcde',
  ],
])('%s', (_name, extra, expected) => {
  const rows = selectRows(stateOf(extra), 'mentors');
  expect(rows?.map((row) => row.get('slug')).join('')).toBe(expected);
});

test('rows stay the same objects', () => {
  const state = stateOf(sorted('lastName', 'Ascending'));
  expect(selectRows(state, 'mentors')?.first()).toBe(state.getIn(['entities', 'mentors.e']));
});

test('an entry that was opened by its address is no list', () => {
  expect(selectRows(stateOf({ pages: { mentors: { ids: ['a'] } } }), 'mentors')).toBeUndefined();
});

test('a list that nobody has loaded yet', () => {
  expect(selectRows(stateOf({}), 'mentees')).toBeUndefined();
});
