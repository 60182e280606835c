import type { Map as ImmutableMap } from 'immutable';

/**
 * Whether the list of a collection is in Decap's state (core 3.19.1, reducers/entries.js). An entry that was opened by
 * its address makes a list of one entry there, which has no page.
 */
export function isListed(entries: ImmutableMap<string, unknown>, collection: string): boolean {
  const list = entries.getIn(['pages', collection]) as ImmutableMap<string, unknown> | undefined;
  return list?.has('page') === true;
}
