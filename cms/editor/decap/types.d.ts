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
