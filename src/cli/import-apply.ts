import { join } from 'node:path';
import { applyChanges } from '#register/apply-changes';
import type { FileChange } from '#register/apply-changes';
import { parseRegister } from '#register/people';
import { readRegisterSource, registerFile } from '#register/private-folder';
import { kinds } from '#model/kinds';
import { plural } from '#messages/format';
import { openRepository } from '#cms/server/git/open-repository';
import { openContentStore } from '#cms/server/store/content-store';
import { disk } from '#cms/server/write/file-system';
import type { FileSystem } from '#cms/server/write/file-system';
import { createWriter } from '#cms/server/write/writer';
import type { ImportPlan, ImportResult } from '../import/plan/plan.ts';
import { makePlan, textsOf } from './import-plan.ts';
import type { ImportWish } from './import-plan.ts';
import { addNames } from './import-register.ts';

/** Absolute paths of what an import changes. */
export interface ImportFolders {
  content: string;
  private: string;
  /** For texts that would be lost otherwise, and for the journal of a folder without git. */
  cache: string;
}

/**
 * Carries out an import: everything or nothing, one commit, while nobody else writes. The plan is made anew of what the
 * folder holds in that moment. The private register is written first: when the process is killed in between, it holds
 * names of ids that the next import gives to the same people; never does an entry stand without its line, and never a
 * name in the content that may not.
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
  const file = join(folders.private, registerFile);
  let undo: FileChange | undefined;
  try {
    return await writer.write(async (snapshot) => {
      const source = await readRegisterSource(folders.private);
      const { people } = parseRegister(source ?? '{}');
      const plan = makePlan(result, snapshot, new Map(Object.entries(people)), wish);
      const texts = textsOf(plan, snapshot, wish);
      const register = addNames(source, plan);
      if (register !== undefined) {
        await applyChanges([{ path: file, bytes: bytesOf(register) }]);
        undo = { path: file, bytes: source === undefined ? null : bytesOf(source) };
      }
      const changes = [...texts].map(([path, text]) => ({ path, bytes: bytesOf(text) }));
      return { changes, message: messageOf(plan, texts.size), answer: plan, isPublic: true };
    });
  } catch (error) {
    if (undo !== undefined) await applyChanges([undo]);
    throw error;
  }
}

/** What stands in the folder now, without writing anything. */
export async function previewImport(
  result: ImportResult,
  folders: Pick<ImportFolders, 'content' | 'private'>,
  wish: ImportWish,
): Promise<ImportPlan> {
  const source = await readRegisterSource(folders.private);
  const { people } = parseRegister(source ?? '{}');
  const snapshot = await openContentStore(folders.content, Date.now).current();
  return makePlan(result, snapshot, new Map(Object.entries(people)), wish);
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

/** For the history: never a name. */
function messageOf({ entries }: ImportPlan, written: number): string {
  const what = [...new Set(entries.map(({ kind }) => kinds[kind].plural))].join(', ');
  return `Импорт из файла (${what}): ${plural(written, 'запись', 'записи', 'записей')}`;
}
