import type { TasksAnswer } from '../../api/types.ts';
import { api } from './client.ts';

/** What is known of the tasks; `failed` says in Russian why the last answer did not come. */
export interface TasksState {
  answer?: TasksAnswer;
  failed?: string;
}

const listeners = new Set<() => void>();
let state: TasksState = {};

/** The tasks, asked for whenever somebody begins to look; shared by the page and the counter in the head. */
export const tasks = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    // Anew whenever somebody begins to look: an entry may have been saved meanwhile.
    if (listeners.size === 1) void tasks.refresh();
    return () => void listeners.delete(listener);
  },
  current: (): TasksState => state,
  /** Asks anew; when nobody answers, the older ones stay. */
  async refresh(): Promise<void> {
    state = await api.tasks().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ ...state, failed: error instanceof Error ? error.message : String(error) }),
    );
    for (const listener of listeners) listener();
  },
};
