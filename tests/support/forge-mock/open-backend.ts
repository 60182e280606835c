import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { readEntryFile } from '#cms/entry-file/entry-file';
import { ServerError } from '#cms/editor/api/client';
import { createForgeApi } from '#cms/editor/forge/forge-api';
import { openWorkplace } from '#cms/editor/forge/open-workplace';
import type { DataFile } from '#cms/editor/forge/backend/stock-backend';
import { withEntryFiles } from '#cms/editor/forge/backend/with-entry-files';
import { fetchFrom, forges, repositoryOf } from './open-mock.ts';
import { stubBackend } from './stub-backend.ts';

const contentDir = fileURLToPath(new URL('../../../content', import.meta.url));
export const file = 'news/sem-minut-na-razgovor.mdx';
export const path = `content/${file}`;
export const options = { commitMessage: 'Изменить новость', collectionName: 'news' };

/** A forge with the demonstration's content, and the backend and the answers of the editor on it. `fetch` is stubbed. */
export async function open(workflow = false) {
  const repository = await repositoryOf(contentDir);
  const { backend: settings, mock } = forges[1]!;
  vi.stubGlobal('fetch', fetchFrom(mock(repository)));
  const workplace = openWorkplace(settings, workflow, '/razdel/');
  const Backend = withEntryFiles(stubBackend(repository), workplace, 'token');
  const backend = new Backend({});
  const load = async (at = path) => {
    const { data } = await backend.getEntry(at);
    return readEntryFile(at.includes('/news/') ? 'news' : 'programs', data ?? '');
  };
  const dataFile = (data: object, at = path): DataFile => ({
    path: at,
    slug: at.slice(at.lastIndexOf('/') + 1, at.lastIndexOf('.')),
    raw: JSON.stringify(data),
  });
  const save = (data: object, at = path, more: object = {}) =>
    backend.persistEntry({ dataFiles: [dataFile(data, at)], assets: [] }, { ...options, ...more });
  return { repository, backend, load, save, api: createForgeApi(workplace), workplace };
}

/** What a refused promise was refused with. */
export async function refusalOf(promise: Promise<unknown>): Promise<ServerError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ServerError)) throw new Error('Nothing was refused', { cause: error });
  return error;
}
