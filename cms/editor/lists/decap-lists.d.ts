/** What the lists use of decap-cms-core 3.19.1 beside its public parts. */
declare module 'decap-cms-core/dist/esm/actions/entries' {
  import type { Action } from 'redux';
  import type { Map as ImmutableMap } from 'immutable';
  export function loadEntries(collection: ImmutableMap<string, unknown>): Action;
  /** Of ours, decap/entry-actions.ts: stands in the module's place. */
  export function loadList(collection: ImmutableMap<string, unknown>): Action;
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow' {
  import type { Action } from 'redux';
  export function loadUnpublishedEntries(collections: unknown): Action;
}

declare module 'decap-cms-core/dist/esm/reducers/entries' {
  import type { Map as ImmutableMap, Set as ImmutableSet } from 'immutable';
  type State = ImmutableMap<string, unknown>;
  type Item = ImmutableMap<string, unknown>;
  export function selectEntriesLoaded(entries: State, collection: string): boolean;
  export function selectIsFetching(entries: State, collection: string): boolean;
  export function selectGroups(
    entries: State,
    collection: Item,
  ): { id: string; label: string; value: unknown; paths: ImmutableSet<string> }[];
}
