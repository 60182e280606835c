import type { DraftData } from '../../../api/types.ts';
import { readEntryFile } from '../../../entry-file/entry-file.ts';
import { ServerError } from '../../api/client.ts';
import { kindOfPath } from '../../decap/kind-of-path.ts';
import { loadedFiles } from '../../decap/loaded-files.ts';
import { writeText } from '../check/draft-state.ts';
import { isPublished } from '../check/is-published.ts';
import { versionOf } from '../store/file-version.ts';
import { loadChecks } from '../workplace.ts';
import type { Workplace } from '../workplace.ts';
import { requireCurrent } from './require-current.ts';
import type { DataFile, PersistOptions } from './stock-backend.ts';

/** The branch on which an entry waits for its review; Decap calls it so (decap-cms-lib-util 3.8.3). */
export function branchOf(collection: string, slug: string): string {
  return `cms/${collection}/${slug}`;
}

/**
 * Turns the form's data into the text of the file and refuses what must not be saved: a stale edit, another id, and,
 * where saving is publishing, a text that brings errors.
 * @returns the file to write; undefined when exactly it is saved already
 * @throws ServerError
 */
export async function prepareEntry(
  workplace: Workplace,
  file: DataFile,
  { useWorkflow = false, unpublished = false, collectionName }: PersistOptions,
): Promise<DataFile | undefined> {
  const { path, slug } = file;
  if (file.newPath !== undefined && file.newPath !== path)
    throw new ServerError(403, {
      code: 'forbidden',
      error: 'Переименовать файл записи из редактора нельзя.',
    });
  const kind = kindOfPath(path);
  const base = loadedFiles.get(path);
  const raw = writeText(kind, base?.raw, JSON.parse(file.raw) as DraftData);
  const branch = useWorkflow && unpublished ? branchOf(collectionName, slug) : workplace.branch;
  if ((await requireCurrent(workplace, path, branch, base, raw)) === 'saved') return undefined;
  const data = readEntryFile(kind, raw);
  const id = base && readEntryFile(kind, base.raw)['id'];
  if (kind !== 'school' && id !== undefined && id !== data['id'])
    throw new ServerError(422, {
      code: 'invalid',
      error: 'Код записи (id) менять нельзя: на него ссылаются другие записи и выгрузка. Верните прежний.',
    });
  if (!useWorkflow && isPublished(kind, raw)) await requireGood(workplace, path, raw);
  return { ...file, raw };
}

/**
 * Refuses to bring an entry from its branch to the site when it brings errors.
 * @throws ServerError `refused`
 */
export async function requireBranchPublishable(
  workplace: Workplace,
  collection: string,
  slug: string,
): Promise<void> {
  const branch = branchOf(collection, slug);
  const { forge } = workplace;
  const head = await forge.head(branch);
  const files = head === undefined ? [] : await forge.list('content', head.id);
  const known = (await workplace.store.fresh()).files;
  for (const file of files) {
    const isSame = [...known.values()].some(({ path, id }) => path === file.path && id === file.id);
    if (isSame || !file.path.startsWith(`content/${collection}`)) continue;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    if (name !== slug) continue;
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      await forge.readListed(file),
    );
    if (isPublished(kindOfPath(file.path), text)) await requireGood(workplace, file.path, text);
  }
}

/** Remembers the saved text, from which the next edit begins. */
export async function rememberSaved({ path, raw }: DataFile): Promise<void> {
  loadedFiles.set(path, { raw, version: await versionOf(new TextEncoder().encode(raw)) });
}

async function requireGood({ store, base }: Workplace, path: string, text: string): Promise<void> {
  const [{ requirePublishable }, saved] = await Promise.all([loadChecks(), store.fresh()]);
  requirePublishable(saved, path, text, base);
}
