import { freeName, prepareMedia } from '../media/prepare-media.ts';
import type { EditorContext } from '../editor-context.ts';
import { decapPath, mediaName } from '../paths/decap-path.ts';
import { versionOf } from '../store/file-version.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { MediaFile } from './read-media.ts';
import { mediaFile } from './read-media.ts';
import type { Params } from './schema.ts';

/**
 * Stores an upload under a name of its own: another file of that name stays, the same bytes are not stored twice.
 * @throws Refusal for a file that may not be published
 */
export async function persistMedia(
  { writer }: EditorContext,
  { path, content }: Params<'persistMedia'>['asset'],
): Promise<MediaFile> {
  const { name, bytes } = await prepareMedia(mediaName(path), Buffer.from(content, 'base64'));
  const version = versionOf(bytes);
  return writer.write((snapshot) => {
    const free = freeName(name, (candidate) => takenBy(snapshot, candidate, version));
    const file = `files/${free.name}`;
    const answer = mediaFile(decapPath(file), version, Buffer.from(bytes));
    const message = `Файл ${free.name}: загружен`;
    return { changes: free.isThere ? [] : [{ path: file, bytes }], message, answer, isPublic: false };
  });
}

/** What stands under a name, whatever its letters' case: some disks do not tell them apart. */
function takenBy({ files }: Snapshot, name: string, version: string): 'same' | 'other' | 'none' {
  const exact = files.get(`files/${name}`);
  if (exact !== undefined) return exact.version === version ? 'same' : 'other';
  const isTaken = [...files.keys()].some((path) => path.toLowerCase() === `files/${name}`);
  return isTaken ? 'other' : 'none';
}
