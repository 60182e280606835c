/** What the screen uses of decap-cms-core 3.19.1 beside its public parts. */
declare module 'decap-cms-core/dist/esm/backend' {
  export class Backend {
    persistEntry: (this: Backend, options: unknown) => Promise<string>;
    deleteEntry: (this: Backend, state: unknown, collection: unknown, slug: string) => Promise<void>;
    publishUnpublishedEntry: (this: Backend, entry: unknown) => Promise<void>;
    persistLocalDraftBackup: (this: Backend, entry: unknown, collection: unknown) => Promise<void>;
    getLocalDraftBackup: (this: Backend, collection: unknown, slug: string) => Promise<{ entry?: unknown }>;
    updateUnpublishedEntryStatus: (
      this: Backend,
      collection: string,
      slug: string,
      status: string,
    ) => Promise<void>;
    deleteLocalDraftBackup: (this: Backend, collection: unknown, slug: string) => Promise<void>;
  }
  export function currentBackend(config: unknown): Backend;
}

declare module 'decap-cms-core/dist/esm/actions/entries' {
  import type { Action } from 'redux';
  /** Thunks: the store of Decap runs them. */
  export function loadEntry(collection: unknown, slug: string): Action;
  export function deleteEntry(collection: unknown, slug: string): Action;
  export function createDraftDuplicateFromEntry(entry: unknown): Action;
  export function entryLoaded(collection: unknown, entry: unknown): Action;
}

declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow' {
  import type { Action } from 'redux';
  export function loadUnpublishedEntry(collection: unknown, slug: string): Action;
  export function publishUnpublishedEntry(collectionName: string, slug: string): Action;
}

declare module 'decap-cms-core/dist/esm/reducers/combinedReducer' {
  import type { Reducer } from 'redux';
  export default function createRootReducer(): Reducer;
}

declare module 'decap-cms-core/dist/esm/routing/history' {
  export function navigateToCollection(collectionName: string): void;
  export function navigateToNewEntry(collectionName: string): void;
}

declare module 'decap-cms-core/dist/esm/components/Editor/Editor' {
  import type { ComponentType } from 'react';
  const Editor: ComponentType<Record<string, unknown>>;
  export default Editor;
}
