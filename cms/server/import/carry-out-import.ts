import { join } from 'node:path';
import { kinds } from '#model/kinds';
import { plural } from '#messages/format';
import { applyChanges } from '#register/apply-changes';
import type { FileChange } from '#register/apply-changes';
import { parseRegister } from '#register/people';
import { readRegisterSource, registerFile } from '#register/private-folder';
import type { ImportPlan } from '../../../src/import/plan/plan.ts';
import type { ContentStore } from '../store/content-store.ts';
import type { Snapshot } from '../store/snapshot.ts';
import type { Writer } from '../write/writer.ts';
import { addNames } from './add-names.ts';
import { textsOf } from './make-plan.ts';
import type { ImportWish, PrivateNames } from './make-plan.ts';

/** What an import looks at and changes. */
export interface ImportPlace {
  store: ContentStore;
  writer: Writer;
  /** Absolute path of the folder of the private register. */
  privateDir: string;
}

/** A plan of what the folders hold now. */
export type Planner = (snapshot: Snapshot, names: PrivateNames) => ImportPlan;

/** What an import would do, without writing anything. @throws Refusal of the register when it cannot be read */
export async function previewImport(
  { store, privateDir }: Omit<ImportPlace, 'writer'>,
  plan: Planner,
): Promise<ImportPlan> {
  const source = await readRegisterSource(privateDir);
  return plan(await store.current(), namesIn(source));
}

/**
 * Carries out an import: everything or nothing, one commit, while nobody else writes. The plan is made anew of what the
 * folder holds in that moment. The private register is written first: when the process is killed in between, it holds
 * names of ids that the next import gives to the same people; never does an entry stand without its line, and never a
 * name in the content that may not.
 * @throws Refusal of the editor or of the register, or the disk's error; then everything is as before
 */
export async function carryOutImport(
  { writer, privateDir }: Omit<ImportPlace, 'store'>,
  planner: Planner,
  wish: Pick<ImportWish, 'replace' | 'draft'>,
): Promise<ImportPlan> {
  const path = join(privateDir, registerFile);
  let undo: FileChange | undefined;
  try {
    return await writer.write(async (snapshot) => {
      const source = await readRegisterSource(privateDir);
      const plan = planner(snapshot, namesIn(source));
      const texts = textsOf(plan, snapshot, wish);
      const register = addNames(source, plan);
      if (register !== undefined) {
        await applyChanges([{ path, bytes: bytesOf(register) }]);
        undo = { path, bytes: source === undefined ? null : bytesOf(source) };
      }
      const changes = [...texts].map(([file, text]) => ({ path: file, bytes: bytesOf(text) }));
      return { changes, message: messageOf(plan, texts), answer: plan, isPublic: true };
    });
  } catch (error) {
    if (undo !== undefined) await applyChanges([undo]);
    throw error;
  }
}

function namesIn(source: string | undefined): PrivateNames {
  return new Map(Object.entries(parseRegister(source ?? '{}').people));
}

function bytesOf(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text));
}

/** For the history: never a name. */
function messageOf({ entries }: ImportPlan, texts: ReadonlyMap<string, string>): string {
  const written = entries.filter(({ path }) => texts.has(path));
  const what = [...new Set(written.map(({ kind }) => kinds[kind].plural))].join(', ');
  return `Импорт из файла (${what}): ${plural(texts.size, 'запись', 'записи', 'записей')}`;
}
