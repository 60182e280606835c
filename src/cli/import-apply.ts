import { carryOutImport, previewImport as preview } from '#cms/server/import/carry-out-import';
import { makePlan } from '#cms/server/import/make-plan';
import type { ImportWish } from '#cms/server/import/make-plan';
import { openRepository } from '#cms/server/git/open-repository';
import { openContentStore } from '#cms/server/store/content-store';
import { disk } from '#cms/server/write/file-system';
import type { FileSystem } from '#cms/server/write/file-system';
import { createWriter } from '#cms/server/write/writer';
import type { ImportPlan, ImportResult } from '../import/plan/plan.ts';

/** Absolute paths of what an import changes. */
export interface ImportFolders {
  content: string;
  private: string;
  /** For texts that would be lost otherwise, and for the journal of a folder without git. */
  cache: string;
}

/**
 * Carries out an import: everything or nothing, one commit, while nobody else writes, see {@link carryOutImport}.
 * @throws Refusal of the editor or of the register, or the disk's error; then everything is as before
 */
export async function applyImport(
  result: ImportResult,
  folders: ImportFolders,
  wish: ImportWish,
  fs: FileSystem = disk,
): Promise<ImportPlan> {
  const store = openContentStore(folders.content, Date.now);
  const repository = await openRepository(folders.content);
  const writer = createWriter({ store, cacheDir: folders.cache, repository, fs });
  return carryOutImport(
    { writer, privateDir: folders.private },
    (snapshot, names) => makePlan(result, snapshot, names, wish),
    wish,
  );
}

/** What stands in the folder now, without writing anything. */
export function previewImport(
  result: ImportResult,
  folders: Pick<ImportFolders, 'content' | 'private'>,
  wish: ImportWish,
): Promise<ImportPlan> {
  const store = openContentStore(folders.content, Date.now);
  return preview({ store, privateDir: folders.private }, (snapshot, names) =>
    makePlan(result, snapshot, names, wish),
  );
}
