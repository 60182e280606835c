import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileVersion } from '../../api/types.ts';
import type { EditorContext } from '../editor-context.ts';
import { requireDeletable } from '../entries/delete-entry.ts';
import { keepUnrecorded } from '../entries/keep-unrecorded.ts';
import { requireCurrent } from '../entries/require-current.ts';
import { usersOfMedia } from '../media/media-in-use.ts';
import { attachedAt, entryAt } from '../paths/decap-path.ts';
import { requireRealPath } from '../paths/real-path.ts';
import { Refusal } from '../refusal.ts';
import { withEntryTexts } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';

interface Deletion {
  /** Path from the content folder. */
  file: string;
  message: string;
}

/**
 * Deletes entries and attached files that nothing needs any more: one commit, so that it can be undone. What no commit
 * holds is kept beside the caches.
 * @throws Refusal that names what needs them
 */
export async function deleteFiles(
  context: EditorContext,
  paths: readonly string[],
  base: Readonly<Record<string, FileVersion>>,
): Promise<{ message: string }> {
  return context.writer.write(async (snapshot) => {
    const deletions: Deletion[] = [];
    let left = snapshot;
    for (const path of new Set(paths)) {
      const deletion = await requireDeletion(context, left, path, base[path]);
      if (deletion === undefined) continue;
      deletions.push(deletion);
      left = withEntryTexts(left, new Map([[deletion.file, undefined]]));
    }
    for (const { file } of deletions)
      await keepUnrecorded(context, file, await readFile(join(context.store.dir, file)));
    return {
      changes: deletions.map(({ file }) => ({ path: file, bytes: undefined })),
      message: deletions.map(({ message }) => message).join('\n'),
      answer: { message: 'deleted' },
      isPublic: true,
    };
  });
}

/** @returns undefined for an entry that is deleted already */
async function requireDeletion(
  context: EditorContext,
  snapshot: Snapshot,
  path: string,
  base: FileVersion | undefined,
): Promise<Deletion | undefined> {
  if (path.startsWith('content/files/')) return requireMediaDeletion(context, snapshot, path);
  const { kind, file, stored } = entryAt(path, snapshot);
  if (stored === undefined) return undefined;
  await requireCurrent(context, snapshot, file, base ?? null);
  return { file, message: requireDeletable(kind, file, snapshot, context.asOf(snapshot), context.base) };
}

async function requireMediaDeletion(
  { store }: EditorContext,
  snapshot: Snapshot,
  path: string,
): Promise<Deletion> {
  const file = attachedAt(path, snapshot);
  await requireRealPath(store.dir, file);
  const name = file.slice('files/'.length);
  const users = usersOfMedia(snapshot, name);
  if (users.length > 0) {
    const labels = users.map(({ label }) => `«${label}»`).join(', ');
    throw new Refusal(
      'refused',
      `Файл «${name}» удалить нельзя: он приложен к записям ${labels}. Сначала уберите его оттуда.`,
    );
  }
  return { file, message: `Файл ${name}: удалён` };
}
