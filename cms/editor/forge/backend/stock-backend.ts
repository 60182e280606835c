/** A file that Decap uploads. */
export interface Asset {
  path: string;
  /** Missing for one that is stored already. */
  fileObj?: File;
  toBase64(): Promise<string>;
}

export interface DataFile {
  path: string;
  newPath?: string;
  slug: string;
  /** Of ours, the form's data as JSON (entry-formats.ts). */
  raw: string;
}

export interface PersistOptions {
  commitMessage: string;
  collectionName: string;
  useWorkflow?: boolean;
  /** The entry waits on a branch of its own already. */
  unpublished?: boolean;
  newEntry?: boolean;
}

/** An entry's file in Decap's words. */
export interface LoadedEntry {
  data: string | null;
  file: { path: string; id: string | null; label?: string };
}

/** What the stock backends of Decap for forges have in common (gitlab 3.6.4, forgejo 3.4.3, github 3.8.3). */
export interface StockBackend {
  getToken(): Promise<string | null>;
  /** GitLab only. */
  getRefreshedAccessToken?(): Promise<string>;
  /** The page that signs in, for React. */
  authComponent(): unknown;
  authenticate(credentials: { token: string }): Promise<{ name?: string; login: string; token: string }>;
  status(): Promise<unknown>;
  getEntry(path: string): Promise<LoadedEntry>;
  entriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
  allEntriesByFolder(folder: string, extension: string, depth: number): Promise<LoadedEntry[]>;
  entriesByFiles(files: { path: string; label?: string }[]): Promise<LoadedEntry[]>;
  getMedia(folder?: string): Promise<unknown[]>;
  persistEntry(entry: { dataFiles: DataFile[]; assets: Asset[] }, options: PersistOptions): Promise<unknown>;
  persistMedia(file: Asset, options: { commitMessage: string }): Promise<unknown>;
  deleteFiles(paths: string[], commitMessage: string): Promise<unknown>;
  unpublishedEntry(of: { id?: string; collection?: string; slug?: string }): Promise<unknown>;
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>;
  publishUnpublishedEntry(collection: string, slug: string): Promise<unknown>;
}

export type StockBackendClass = new (config: unknown, options?: unknown) => StockBackend;
