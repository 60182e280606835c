import type { EntriesAnswer, EntryRow } from '../../api/types.ts';
import { api } from './client.ts';

const listeners = new Set<() => void>();
let rows: EntriesAnswer | undefined;
let byFile: ReadonlyMap<string, EntryRow> = new Map();

/** Rows of all entries, asked for when somebody begins to look and after each saving; shared by lists and references. */
export const entryRows = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    // Anew whenever somebody begins to look: rows may have changed elsewhere meanwhile.
    if (listeners.size === 1) void entryRows.refresh();
    return () => void listeners.delete(listener);
  },
  current: (): EntriesAnswer | undefined => rows,
  /** The row of a file, by its path from the content folder. */
  ofFile: (file: string): EntryRow | undefined => byFile.get(file),
  /** Asks anew; when nobody answers, the older rows stay. */
  async refresh(): Promise<void> {
    rows = await api.entries().catch(() => rows);
    byFile = new Map(Object.values(rows ?? {}).flatMap((list) => list.map((row) => [row.file, row])));
    for (const listener of listeners) listener();
  },
};
