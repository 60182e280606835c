import { useCallback, useSyncExternalStore } from 'react';
import type { EntryRow } from '../../api/types.ts';
import { entryRows } from '../api/entry-rows.ts';

const subscribe = (listener: () => void): (() => void) => entryRows.subscribe(listener);

/** What the server knows of a saved entry; `path` in Decap's words. undefined until it has answered. */
export function useEntryRow(path: string): EntryRow | undefined {
  const file = path.replace(/^content\//, '');
  return useSyncExternalStore(
    subscribe,
    useCallback(() => entryRows.ofFile(file), [file]),
  );
}
