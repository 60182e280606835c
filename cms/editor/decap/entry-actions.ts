/**
 * In place of actions/entries.js of decap-cms-core 3.19.1: Decap's Editor loads the whole list of the collection when it
 * opens an entry by its address. It would only tell which file names are taken, and before a new entry is saved Decap
 * asks that of the server too (backend.js, generateUniqueSlug).
 */
import type { Map as ImmutableMap } from 'immutable';
import { loadEntries as load } from 'decap-cms-core/dist/esm/actions/entries';
import { isListed } from '../lists/is-listed.ts';

export * from 'decap-cms-core/dist/esm/actions/entries';

type Entity = ImmutableMap<string, unknown>;

/** Loads the list of a collection: for the list. */
export const loadList = load;

/** For all others: brings a list up to date that is there already. */
export const loadEntries =
  (collection: Entity) =>
  (dispatch: (action: unknown) => unknown, getState: () => { entries: Entity }): unknown =>
    isListed(getState().entries, collection.get('name') as string) ? dispatch(load(collection)) : undefined;
