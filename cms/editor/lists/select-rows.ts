import { List, Map as ImmutableMap } from 'immutable';
import type { Item } from './editor-state.ts';
import { isListed } from './is-listed.ts';

const russian = new Intl.Collator('ru', { numeric: true });

/**
 * The loaded entries of a collection as the list shows them: sorted in the order of the Russian alphabet, what has no
 * such value at the end, and filtered. Decap's own selector (core 3.19.1, reducers/entries.js) copies all entries on
 * every change of its state, and then every row is drawn anew.
 * @param entries Decap's state of the entries
 * @returns undefined while they are loading
 */
export function selectRows(entries: Item, collection: string): List<Item> | undefined {
  if (!isListed(entries, collection)) return undefined;
  const slugs = entries.getIn(['pages', collection, 'ids'], List()) as List<string>;
  const rows = slugs.map((slug) => entries.getIn(['entities', `${collection}.${slug}`]) as Item | undefined);
  const chosen = (name: 'sort' | 'filter') =>
    (entries.getIn([name, collection], ImmutableMap()) as ImmutableMap<string, Item>).valueSeq().toArray();
  const sorts = chosen('sort')
    .filter((field) => field.get('direction') !== 'None')
    .map(sortBy);
  const filters = chosen('filter')
    .filter((filter) => filter.get('active') === true)
    .map(filterBy);
  const kept = rows.filter((row): row is Item => row !== undefined && filters.every((keeps) => keeps(row)));
  return List(sorts.length === 0 ? kept : kept.sort(inOrder(sorts)));
}

/** What lists sort and filter by; a list of codes is compared as one text. */
type Plain = string | number | boolean;

interface Sort {
  path: string[];
  sign: 1 | -1;
}

function sortBy(field: Item): Sort {
  return {
    path: (field.get('key') as string).split('.'),
    sign: field.get('direction') === 'Descending' ? -1 : 1,
  };
}

function filterBy(filter: Item): (row: Item) => boolean {
  const path = (filter.get('field') as string).split('.');
  const pattern = new RegExp(String(filter.get('pattern')));
  return (row) => {
    const value = row.getIn(['data', ...path]) as Plain | undefined;
    return value !== undefined && pattern.test(String(value));
  };
}

function inOrder(sorts: readonly Sort[]): (a: Item, b: Item) => number {
  return (a, b) => {
    for (const { path, sign } of sorts) {
      const [left = '', right = ''] = [a, b].map((row) => row.getIn(['data', ...path]) as Plain | undefined);
      if (left === right) continue;
      if (left === '' || right === '') return left === '' ? 1 : -1;
      return sign * russian.compare(String(left), String(right));
    }
    return 0;
  };
}
