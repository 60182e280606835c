import { useSyncExternalStore } from 'react';
import type { StateAnswer } from '../../api/types.ts';
import { api } from '../api/client.ts';

/** Milliseconds between two questions: seldom when nothing happens, often while the section is being built. */
const calm = 15_000;
const busy = 1_000;

const listeners = new Set<() => void>();
let state: StateAnswer | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

async function refresh(): Promise<void> {
  clearTimeout(timer);
  state = await api.state().catch(() => state);
  for (const listener of listeners) listener();
  if (listeners.size > 0)
    timer = setTimeout(() => void refresh(), state?.build.state === 'building' ? busy : calm);
}

/** The server's state, asked for again and again while somebody looks; undefined until it has answered. */
export const sectionState = {
  refresh,
  current: (): StateAnswer | undefined => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    if (listeners.size === 1) void refresh();
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) clearTimeout(timer);
    };
  },
};

/** See {@link sectionState}. */
export function useSectionState(): StateAnswer | undefined {
  return useSyncExternalStore(sectionState.subscribe, sectionState.current);
}
