/** What the editor uses of Decap's parts that come without types or with looser ones (versions in package.json). */
declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    constructor(config: unknown, options?: unknown);
    request(payload: { action: string; params: Record<string, unknown> }): Promise<unknown>;
  }
}

declare module 'decap-cms-locales' {
  export const ru: Record<string, unknown>;
}

declare module 'decap-cms-core/dist/esm/redux' {
  import type { Store } from 'redux';
  export const store: Store;
}
