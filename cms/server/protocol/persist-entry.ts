import type { FileVersion } from '../../api/types.ts';
import type { EditorContext } from '../editor-context.ts';
import { recordOutsideChange } from '../entries/keep-unrecorded.ts';
import { requireCurrent } from '../entries/require-current.ts';
import { requireSavable } from '../entries/save-entry.ts';
import { entryAt } from '../paths/decap-path.ts';
import { forbidden } from '../paths/real-path.ts';
import { versionOf } from '../store/file-version.ts';
import { snapshotOf } from '../store/snapshot.ts';
import { isNewMedia, readUploads, withUploads } from './entry-uploads.ts';
import type { Params } from './schema.ts';

export interface Persisted {
  message: string;
  /** Version of each saved file by Decap's path. */
  versions: Record<string, FileVersion>;
}

/**
 * Saves an entry with the files that come with it: one commit, or nothing at all. A text that is saved already is no
 * edit, whatever it began from: the answer to the first request may have been lost. What it replaces is in the history.
 * @throws Refusal
 */
export async function persistEntry(
  context: EditorContext,
  { dataFiles, assets, base }: Params<'persistEntry'>,
): Promise<Persisted> {
  const [dataFile] = dataFiles;
  if (dataFile === undefined || (dataFile.newPath ?? dataFile.path) !== dataFile.path) throw forbidden();
  const { path, raw } = dataFile;
  const bytes = Buffer.from(raw);
  const answer = { message: 'entry persisted', versions: { [path]: versionOf(bytes) } };
  const media = await readUploads(assets);
  return context.writer.write(async (snapshot) => {
    const { kind, file, stored } = entryAt(path, snapshot);
    if (stored?.version === versionOf(bytes)) return { changes: [], message: '', isPublic: false, answer };
    await requireCurrent(context, snapshot, file, base[path] ?? null, raw);
    const uploads = media.filter((upload) => isNewMedia(upload, snapshot));
    const known = uploads.length === 0 ? snapshot : snapshotOf(withUploads(snapshot, uploads));
    const savable = requireSavable({ kind, file, text: raw }, known, context.asOf(snapshot), context.base);
    if (stored !== undefined) await recordOutsideChange(context, kind, file, stored);
    return { changes: [{ path: file, bytes }, ...uploads], ...savable, answer };
  });
}
