import { useSyncExternalStore } from 'react';
import type { StateAnswer } from '../../api/types.ts';
import { OfflineError, api } from '../api/client.ts';
import { notePlace } from '../decap/own-place.ts';

/** Whether the local server answers, and what it last said of itself. */
export interface ServerState {
  online: boolean;
  answer?: StateAnswer;
}

/** Milliseconds between questions. */
const pauses = { offline: 3000, building: 1500, idle: 20_000 };

let current: ServerState = { online: true };
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** The state of the server; asks it from time to time while some component wants to know. */
export function useServerState(): ServerState {
  return useSyncExternalStore(subscribe, () => current);
}

/**
 * Tells of a question that failed.
 * @returns true when nobody answered: the whole screen says so, and the asker need not
 */
export function reportFailure(error: unknown): boolean {
  if (!(error instanceof OfflineError)) return false;
  if (current.online) {
    change({ ...current, online: false });
    schedule();
  }
  return true;
}

/** Asks at once, for instance after a saving. */
export async function askState(): Promise<void> {
  try {
    const answer = await api.state();
    notePlace(answer.place);
    change({ online: true, answer });
  } catch (error) {
    if (error instanceof OfflineError && current.online) change({ ...current, online: false });
  }
  if (listeners.size > 0) schedule();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) void askState();
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearTimeout(timer);
  };
}

function schedule(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void askState(), nextPause());
}

function nextPause(): number {
  if (!current.online) return pauses.offline;
  return current.answer?.build.state === 'building' ? pauses.building : pauses.idle;
}

function change(next: ServerState): void {
  current = next;
  for (const listener of listeners) listener();
}
