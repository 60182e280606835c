/** What uploads use of decap-cms-core 3.19.1 beside its public parts. */
declare module 'decap-cms-core/dist/esm/backend' {
  interface BackendMediaFile {
    path: string;
    size?: number;
    /** Forges give a part of an address, to be asked for by {@link MediaBackend.getMediaDisplayURL}. */
    displayURL?: unknown;
  }
  interface MediaBackend {
    getMedia(): Promise<BackendMediaFile[]>;
    getMediaFile(path: string): Promise<BackendMediaFile>;
    getMediaDisplayURL(displayURL: unknown): Promise<string>;
    persistMedia(config: unknown, asset: unknown): Promise<BackendMediaFile>;
  }
  export function currentBackend(config: unknown): MediaBackend;
}

declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy' {
  export function createAssetProxy(asset: { path: string; file: File }): unknown;
}
