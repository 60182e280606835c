import { useSyncExternalStore } from 'react';
import type { ContentFile } from './content-file.ts';
import { listFiles } from './media.ts';

const listeners = new Set<() => void>();
let files: readonly ContentFile[] | undefined;
let asked = false;

/** The attached files, asked for once and again on {@link refreshFiles}. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) void refreshFiles();
  return () => listeners.delete(listener);
}

/** Asks anew; when nobody answers, the older list stays. */
export async function refreshFiles(): Promise<void> {
  asked = true;
  files = await listFiles().catch(() => files);
  for (const listener of listeners) listener();
}

/** Attached files by name; undefined while they are awaited. */
export function useFiles(): readonly ContentFile[] | undefined {
  return useSyncExternalStore(subscribe, () => files);
}
