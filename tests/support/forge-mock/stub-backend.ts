import type {
  Asset,
  DataFile,
  LoadedEntry,
  PersistOptions,
  StockBackend,
  StockBackendClass,
} from '../../../cms/editor/forge/backend/stock-backend.ts';
import { fromBase64 } from './mock-repository.ts';
import type { MockRepository } from './mock-repository.ts';

/** In place of a stock backend of Decap, which needs a browser: what it is given to write, it commits. */
export function stubBackend(repository: MockRepository): StockBackendClass {
  const unread = (): Promise<never> => Promise.reject(new Error('The stock backend must not read'));
  return class implements StockBackend {
    getToken(): Promise<string | null> {
      return Promise.resolve('token');
    }
    /** A new page each time, as two of the three make it. */
    authComponent(): unknown {
      return () => null;
    }
    authenticate(credentials: { token: string }) {
      return Promise.resolve({ ...credentials, login: 'kanareykina', name: 'Ирина Канарейкина' });
    }
    status(): Promise<unknown> {
      return unread();
    }
    getEntry(): Promise<LoadedEntry> {
      return unread();
    }
    entriesByFolder(): Promise<LoadedEntry[]> {
      return unread();
    }
    allEntriesByFolder(): Promise<LoadedEntry[]> {
      return unread();
    }
    entriesByFiles(): Promise<LoadedEntry[]> {
      return unread();
    }
    getMedia(): Promise<unknown[]> {
      return unread();
    }
    async persistEntry(
      { dataFiles, assets }: { dataFiles: DataFile[]; assets: Asset[] },
      { commitMessage, useWorkflow = false, collectionName }: PersistOptions,
    ): Promise<unknown> {
      const uploads = await Promise.all(
        assets.map(async (asset) => [asset.path, fromBase64(await asset.toBase64())]),
      );
      const branch = useWorkflow ? `cms/${collectionName}/${dataFiles[0]?.slug}` : 'main';
      if (!repository.branches.has(branch))
        repository.branches.set(branch, repository.head('main')?.id ?? '');
      const texts = dataFiles.map(({ path, raw }) => [path, raw]);
      repository.commit(
        branch,
        commitMessage,
        Object.fromEntries([...uploads, ...texts]) as Record<string, string>,
      );
      return undefined;
    }
    async persistMedia(file: Asset, { commitMessage }: { commitMessage: string }): Promise<unknown> {
      return repository.commit('main', commitMessage, { [file.path]: fromBase64(await file.toBase64()) });
    }
    deleteFiles(paths: string[], message: string): Promise<unknown> {
      repository.commit('main', message, Object.fromEntries(paths.map((path) => [path, null])));
      return Promise.resolve();
    }
    unpublishedEntry({
      collection,
      slug,
    }: {
      id?: string;
      collection?: string;
      slug?: string;
    }): Promise<unknown> {
      if (repository.branches.has(`cms/${collection}/${slug}`)) return Promise.resolve({ collection, slug });
      return Promise.reject(Object.assign(new Error('none'), { notUnderEditorialWorkflow: true }));
    }
    unpublishedEntryDataFile(): Promise<string> {
      return unread();
    }
    publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      const path = `content/${collection}/${slug}.mdx`;
      const text = repository.text(path, `cms/${collection}/${slug}`) ?? '';
      return Promise.resolve(repository.commit('main', 'Merge', { [path]: text }));
    }
  };
}
