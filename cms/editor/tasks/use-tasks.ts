import { useSyncExternalStore } from 'react';
import { tasks } from '../api/tasks.ts';
import type { TasksState } from '../api/tasks.ts';

const subscribe = (listener: () => void): (() => void) => tasks.subscribe(listener);

/** What the curator has to do, as far as it is known. */
export function useTasks(): TasksState {
  return useSyncExternalStore(subscribe, tasks.current);
}
