import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Kind } from '#model/kind-names';
import type { DraftData } from '../../api/types.ts';
import type { FindingIndex } from './findings.ts';

/** What fields may ask of the form beside their own value. */
export interface FormState {
  kind: Kind;
  /** Path from the content folder; without it the entry is new. */
  file: string | undefined;
  data: DraftData;
  findings: FindingIndex;
  /** Calendar date «по состоянию на»; unknown before the first check. */
  asOf: string | undefined;
}

/** The state of the form outside of React's tree: a field hears only of what it asked for. */
interface FormStore {
  /** Changes the value at a path with dots; `undefined` removes it. */
  change: (path: string, value: unknown) => void;
  get: () => FormState;
  update: (state: FormState) => void;
  subscribe: (listener: () => void) => () => void;
}

/** @param change stays the same function as long as the form is there */
export function createFormStore(first: FormState, change: FormStore['change']): FormStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    change,
    get: () => state,
    update: (next) => {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const FormContext = createContext<FormStore | undefined>(undefined);

/**
 * A part of the form's state; the component renders again only when this part is another.
 * @param select gives the same object for the same state
 * @throws Error outside of a form
 */
export function useForm<T>(select: (state: FormState) => T): T {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Changes a value anywhere in the entry. */
export function useChange(): FormStore['change'] {
  return useStore().change;
}

function useStore(): FormStore {
  const store = useContext(FormContext);
  if (store === undefined) throw new Error('There is no form here');
  return store;
}
