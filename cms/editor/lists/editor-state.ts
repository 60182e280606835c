import type { Map as ImmutableMap, OrderedMap } from 'immutable';
import { useSyncExternalStore } from 'react';
import { store } from 'decap-cms-core/dist/esm/redux';

/** Decap's maps: a collection of the configuration, an entry. */
export type Item = ImmutableMap<string, unknown>;

/** The parts of Decap's state (core 3.19.1) that a list is made of. */
export interface EditorState {
  config: { publish_mode?: string };
  collections: OrderedMap<string, Item>;
  entries: Item;
  editorialWorkflow: Item;
}

/** Decap's state now. */
export const currentState = (): EditorState => store.getState() as EditorState;

const subscribe = (listener: () => void): (() => void) => store.subscribe(listener);

/** Decap's state; each change draws the component anew. */
export function useEditorState(): EditorState {
  return useSyncExternalStore(subscribe, currentState);
}
