import { ProxyBackend } from 'decap-cms-backend-proxy';
import type { ComponentType } from 'react';
import type { DraftData, FileVersion } from '../../api/types.ts';
import { writeEntryFile } from '../../entry-file/entry-file.ts';
import { ask } from '../api/client.ts';
import { ListedEntry } from './entry-formats.ts';
import { kindOfPath } from './kind-of-path.ts';
import { loadedFiles } from './loaded-files.ts';
import { NoLogin } from './NoLogin.tsx';
import type { AuthenticationProps } from './NoLogin.tsx';
import { requireOwnPlace } from './own-place.ts';

interface Payload {
  action: string;
  params: Record<string, unknown>;
}

interface DataFile {
  path: string;
  newPath?: string;
  raw: string;
}

interface EntryAnswer {
  data: string;
  file: { path: string; id: FileVersion };
}

interface ListedFile {
  id: string;
  name: string;
  path: string;
  size: number;
  url: string;
}

/**
 * The stock proxy backend of Decap 3.5.3, which also tells the server from which version of a file an edit began, and
 * writes files by patching the text that was loaded.
 */
export class SchoolBackend extends ProxyBackend {
  /** No account on one's own computer. */
  override authComponent(): ComponentType<AuthenticationProps> {
    return NoLogin;
  }

  override async request({ action, params }: Payload): Promise<unknown> {
    if (action === 'persistEntry') return this.persist(params);
    if (action === 'deleteFiles') return this.deleteAll(params);
    if (action === 'entriesByFolder') return listEntries(params);
    const answer = await ask<unknown>('decap', { action, params });
    if (action === 'getEntry' || action === 'unpublishedEntryDataFile') remember(answer as EntryAnswer);
    return answer;
  }

  /** The attached files without their bytes; the stock class would make an empty one of each and drop its address. */
  override async getMedia(mediaFolder = 'content/files'): Promise<unknown[]> {
    const files = await ask<ListedFile[]>('decap', { action: 'getMedia', params: { mediaFolder } });
    return files.map(({ id, name, path, size, url }) => ({ id, name, path, size, url, displayURL: url }));
  }

  private async persist(params: Record<string, unknown>): Promise<unknown> {
    await requireOwnPlace();
    const dataFiles = (params['dataFiles'] as DataFile[]).map((file) => ({
      ...file,
      raw: writeEntryFile(
        kindOfPath(file.path),
        loadedFiles.get(file.path)?.raw,
        JSON.parse(file.raw) as DraftData,
      ),
    }));
    const base = Object.fromEntries(
      dataFiles.map(({ path }) => [path, loadedFiles.get(path)?.version ?? null]),
    );
    const answer = await ask<{ versions: Record<string, FileVersion> }>('decap', {
      action: 'persistEntry',
      params: { ...params, dataFiles, base },
    });
    for (const { path, raw } of dataFiles)
      loadedFiles.set(path, { raw, version: answer.versions[path] ?? null });
    return answer;
  }

  private async deleteAll(params: Record<string, unknown>): Promise<unknown> {
    await requireOwnPlace();
    const paths = params['paths'] as string[];
    const base = Object.fromEntries(paths.map((path) => [path, loadedFiles.get(path)?.version ?? null]));
    const answer = await ask<unknown>('decap', { action: 'deleteFiles', params: { ...params, base } });
    for (const path of paths) loadedFiles.delete(path);
    return answer;
  }
}

/**
 * Entries of a list. Decap (core 3.19.1, backend.js, processEntries) hands on whatever stands in the place of a file's
 * text to the format, and Immutable leaves what is no plain object as it is; the form loads its entry anew.
 */
async function listEntries(params: Record<string, unknown>): Promise<unknown> {
  const entries = await ask<{ data: DraftData; file: EntryAnswer['file'] }[]>('decap', {
    action: 'entriesByFolder',
    params: { ...params, listed: true },
  });
  return entries.map(({ data, file }) => ({ data: new ListedEntry(data), file }));
}

function remember({ data, file }: EntryAnswer): void {
  loadedFiles.set(file.path, { raw: data, version: file.id });
}
