import { ServerError } from '../../api/client.ts';
import { loadedFiles } from '../../decap/loaded-files.ts';
import { goneEntry } from '../check/draft-state.ts';
import { signInAgain } from '../requests/forge-request.ts';
import { textOf } from '../store/entry-piece.ts';
import { versionOf } from '../store/file-version.ts';
import { loadChecks } from '../workplace.ts';
import type { Workplace } from '../workplace.ts';
import { prepareAsset } from '../upload/prepare-asset.ts';
import { listEntries, listMedia, readFileEntries } from './list-entries.ts';
import { requireCurrent } from './require-current.ts';
import { branchOf, prepareEntry, rememberSaved, requireBranchPublishable } from './save-entry.ts';
import type {
  Asset,
  DataFile,
  LoadedEntry,
  PersistOptions,
  StockBackend,
  StockBackendClass,
} from './stock-backend.ts';
import { inWords } from './stock-failure.ts';

/**
 * A stock backend of Decap that reads nothing itself: its lists may be cut off or lack what failed to load, and an
 * expired sign-in opens empty forms. It still signs in, writes commits and keeps the branches of the workflow; before
 * each writing the file is read anew, and the rules are asked.
 */
export function withEntryFiles(
  Base: StockBackendClass,
  workplace: Workplace,
  scheme: string,
): StockBackendClass {
  const { forge, store, branch, base } = workplace;

  return class extends Base implements StockBackend {
    /** The entry that a form is about to show; boards read others beside it. */
    private opening = '';
    private signInPage: unknown;

    constructor(config: unknown, options?: unknown) {
      super(config, options);
      workplace.account = {
        authorization: async () => {
          const token = await this.getToken().catch(() => null);
          if (token === null || token === '') throw signInAgain();
          return `${scheme} ${token}`;
        },
        refresh: async () => {
          if (this.getRefreshedAccessToken === undefined) return false;
          try {
            // It throws at once where it has nothing to renew.
            await this.getRefreshedAccessToken();
            return true;
          } catch {
            return false;
          }
        },
      };
      workplace.saveText = (path, raw, commitMessage) => this.saveText(path, raw, commitMessage);
    }

    /** One for good: the stock ones of Forgejo and GitHub make a new page at each drawing, and it begins anew. */
    override authComponent(): unknown {
      return (this.signInPage ??= super.authComponent());
    }

    override async authenticate(credentials: { token: string }) {
      const user = await super.authenticate(credentials);
      workplace.editor = user.name ?? user.login;
      return user;
    }

    /** Whether the sign-in still holds; the stock backends would ask a third site. */
    override async status() {
      const auth = await forge.head(branch).then(
        () => true,
        (error: unknown) => !(error instanceof ServerError && error.status === 401),
      );
      return { auth: { status: auth }, api: { status: true, statusPage: '' } };
    }

    override async getEntry(path: string): Promise<LoadedEntry> {
      const { raw, version } = await readText(path, branch);
      loadedFiles.set(path, { raw, version });
      return { data: raw, file: { path, id: version } };
    }

    override async entriesByFolder(folder: string): Promise<LoadedEntry[]> {
      return listEntries(await store.current(), folder);
    }

    override allEntriesByFolder(folder: string): Promise<LoadedEntry[]> {
      return this.entriesByFolder(folder);
    }

    override async entriesByFiles(files: { path: string; label?: string }[]): Promise<LoadedEntry[]> {
      return readFileEntries(await store.current(), files);
    }

    override async getMedia(): Promise<unknown[]> {
      return listMedia(await store.current());
    }

    override async persistEntry(
      { dataFiles, assets }: { dataFiles: DataFile[]; assets: Asset[] },
      options: PersistOptions,
    ): Promise<unknown> {
      const prepared = await Promise.all(dataFiles.map((file) => prepareEntry(workplace, file, options)));
      const changed = prepared.filter((file) => file !== undefined);
      const uploads = await Promise.all(assets.map(prepareAsset));
      if (changed.length === 0 && uploads.length === 0) return undefined;
      const answer = await inWords(() =>
        super.persistEntry({ dataFiles: changed, assets: uploads }, options),
      );
      await Promise.all(changed.map(rememberSaved));
      store.expire();
      return answer;
    }

    override async persistMedia(file: Asset, options: { commitMessage: string }): Promise<unknown> {
      const upload = await prepareAsset(file);
      const answer = await inWords(() => super.persistMedia(upload, options));
      store.expire();
      return answer;
    }

    override async deleteFiles(paths: string[], commitMessage: string): Promise<unknown> {
      const [saved, { requireDeletable }] = await Promise.all([store.fresh(), loadChecks()]);
      for (const path of paths) {
        requireDeletable(saved, path, base);
        const loaded = loadedFiles.get(path);
        if (loaded !== undefined) await requireCurrent(workplace, path, branch, loaded);
      }
      const answer = await inWords(() => super.deleteFiles(paths, commitMessage));
      for (const path of paths) loadedFiles.delete(path);
      store.expire();
      return answer;
    }

    override async unpublishedEntry(of: {
      id?: string;
      collection?: string;
      slug?: string;
    }): Promise<unknown> {
      const { id, collection = '', slug = '' } = of;
      try {
        const entry = await inWords(() => super.unpublishedEntry(of));
        if (id === undefined) this.opening = branchOf(collection, slug);
        return entry;
      } catch (error) {
        this.opening = '';
        throw error;
      }
    }

    override async unpublishedEntryDataFile(collection: string, slug: string, path: string): Promise<string> {
      const own = branchOf(collection, slug);
      const { raw, version } = await readText(path, own);
      // Only what a form shows is the base of its edit.
      if (this.opening === own) loadedFiles.set(path, { raw, version });
      this.opening = '';
      return raw;
    }

    override async publishUnpublishedEntry(collection: string, slug: string): Promise<unknown> {
      await requireBranchPublishable(workplace, collection, slug);
      const answer = await inWords(() => super.publishUnpublishedEntry(collection, slug));
      store.expire();
      return answer;
    }

    /** Writes a text as it is: one that was saved before. */
    private async saveText(path: string, raw: string, commitMessage: string): Promise<void> {
      const slug = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
      const options = { commitMessage, collectionName: path.split('/')[1] ?? '' };
      const file = { path, slug, raw };
      await inWords(() => super.persistEntry({ dataFiles: [file], assets: [] }, options));
      await rememberSaved(file);
      store.expire();
    }
  };

  async function readText(path: string, ref: string): Promise<{ raw: string; version: string }> {
    const bytes = await forge.readAt(path, ref);
    if (bytes === undefined) throw goneEntry();
    const raw = textOf(bytes);
    if (raw === undefined) throw unreadable();
    return { raw, version: await versionOf(bytes) };
  }
}

/** A form would spoil bytes that are no text. */
function unreadable(): ServerError {
  return new ServerError(422, {
    code: 'invalid',
    error: 'Файл записи не в кодировке UTF-8: форма испортила бы его. Исправьте файл вне редактора.',
  });
}
