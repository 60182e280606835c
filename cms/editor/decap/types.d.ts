/** What the editor uses of Decap's parts that come without types or with looser ones (versions in package.json). */
declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    constructor(config: unknown, options?: unknown);
    authComponent(): unknown;
    getMedia(mediaFolder?: string): Promise<unknown[]>;
    request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown>;
  }
}

declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const english: Record<string, unknown>;
  export default english;
}

declare module 'decap-cms-core/dist/esm/redux' {
  import type { Store } from 'redux';
  export const store: Store;
}

declare module 'decap-cms-core/dist/esm/reducers/collections' {
  import type { Map as ImmutableMap } from 'immutable';
  /** The line that a collection's `summary` makes of an entry. */
  export function selectEntryCollectionTitle(
    collection: ImmutableMap<string, unknown>,
    entry: ImmutableMap<string, unknown>,
  ): string;
}

declare module 'react-router-dom' {
  import type { ReactNode } from 'react';
  export function Link(props: { to: string; className?: string; children: ReactNode }): ReactNode;
  export function useLocation(): { pathname: string; search: string };
}

declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: new (config: unknown, options?: unknown) => object;
}

declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: new (config: unknown, options?: unknown) => object;
}

declare module 'decap-cms-backend-github' {
  export const GitHubBackend: new (config: unknown, options?: unknown) => object;
}

declare module 'decap-cms-lib-auth/dist/esm/pkce-oauth' {
  export default class PkceAuthenticator {
    completeAuth(done: (error: Error | null, credentials?: { token: string }) => void): Promise<void>;
  }
}

declare module 'decap-cms-core/dist/esm/backend' {
  interface BackendMediaFile {
    path: string;
    size?: number;
    /** Forges give a part of an address, to be asked for by {@link Backend.getMediaDisplayURL}. */
    displayURL?: unknown;
  }
  export class Backend {
    getMedia(): Promise<BackendMediaFile[]>;
    getMediaFile(path: string): Promise<BackendMediaFile>;
    getMediaDisplayURL(displayURL: unknown): Promise<string>;
    persistMedia(config: unknown, asset: unknown): Promise<BackendMediaFile>;
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
  export function deleteUnpublishedEntry(collectionName: string, slug: string): Action;
  export function updateUnpublishedEntryStatus(
    collectionName: string,
    slug: string,
    from: string,
    to: string,
  ): Action;
}

declare module 'decap-cms-core/dist/esm/reducers/combinedReducer' {
  import type { Reducer } from 'redux';
  export default function createRootReducer(): Reducer;
}

declare module 'decap-cms-core/dist/esm/routing/history' {
  export function navigateToCollection(collectionName: string): void;
  export function navigateToNewEntry(collectionName: string): void;
  export const history: {
    readonly location: { pathname: string; search: string };
    push: (path: string) => void;
    replace: (path: string) => void;
    /** Asks before the address changes. @returns what takes the question back */
    block: (question: string) => () => void;
  };
}

declare module 'decap-cms-core/dist/esm/components/Editor/Editor' {
  import type { ComponentType } from 'react';
  const Editor: ComponentType<Record<string, unknown>>;
  export default Editor;
}

declare module 'decap-cms-core/dist/esm/components/Workflow/WorkflowList' {
  import type { ComponentType } from 'react';
  const WorkflowList: ComponentType<{
    /** Lists of entries by their step. */
    entries: unknown;
    collections: unknown;
    handleChangeStatus: (collection: string, slug: string, from: string, to: string) => void;
    handlePublish: (collection: string, slug: string) => void;
    handleDelete: (collection: string, slug: string) => void;
  }>;
  export default WorkflowList;
}

declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy' {
  export function createAssetProxy(asset: { path: string; file: File }): unknown;
}

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
  export function selectIsFetching(entries: State, collection: string): boolean;
  export function selectGroups(
    entries: State,
    collection: Item,
  ): {
    id: string;
    label: string;
    value: string | number | boolean | undefined;
    paths: ImmutableSet<string>;
  }[];
}

declare module 'decap-cms-core/dist/esm/components/UI/Modal.js' {
  import type { ComponentType, ReactNode } from 'react';
  export interface ModalProps {
    isOpen: boolean;
    className?: string;
    onClose: () => void;
    children: ReactNode;
  }
  export const Modal: ComponentType<ModalProps>;
}
