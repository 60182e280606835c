import { useSyncExternalStore } from 'react';
import type { EntriesAnswer } from '../../../api/types.ts';
import { entryRows } from '../../api/entry-rows.ts';

const subscribe = (listener: () => void): (() => void) => entryRows.subscribe(listener);

/** Rows of all entries; undefined while they are awaited. */
export function useEntryRows(): EntriesAnswer | undefined {
  return useSyncExternalStore(subscribe, () => entryRows.current());
}
