import { createStore, del, entries, set } from 'idb-keyval';
import type { Kind } from '#model/kind-names';
import type { DraftData } from '../../api/types.ts';
import type { LoadedFile } from '../decap/loaded-files.ts';

/** The unsaved state of an entry, kept in this browser. */
export interface Autosave {
  kind: Kind;
  /** Path from the content folder; without it the entry was never saved. */
  file?: string;
  /** Of the opened form that wrote it: two tabs keep two. */
  session: string;
  title: string;
  data: DraftData;
  /** What the form was loaded from. */
  base?: LoadedFile;
  /** Instant, ISO 8601. */
  at: string;
}

const store = createStore('school-editor', 'autosaves');

/** Keeps the state, in place of an older one of the same form. */
export async function keepAutosave(autosave: Autosave): Promise<void> {
  await set(keyOf(autosave), autosave, store);
}

export async function removeAutosave(autosave: Pick<Autosave, 'kind' | 'file' | 'session'>): Promise<void> {
  await del(keyOf(autosave), store);
}

/** Kept states of one entry, or of all new entries of a kind; the newest first. */
export async function listAutosaves(kind: Kind, file: string | undefined): Promise<Autosave[]> {
  return (await listAllAutosaves(kind)).filter((autosave) => autosave.file === file);
}

/** Kept states of all entries of a kind; the newest first. */
export async function listAllAutosaves(kind: Kind): Promise<Autosave[]> {
  const all = await entries<string, Autosave>(store);
  return all
    .map(([, autosave]) => autosave)
    .filter((autosave) => autosave.kind === kind)
    .sort((one, other) => (one.at < other.at ? 1 : -1));
}

function keyOf({ kind, file, session }: Pick<Autosave, 'kind' | 'file' | 'session'>): string {
  return [kind, file ?? '', session].join('|');
}
