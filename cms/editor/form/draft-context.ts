import { createContext, useContext } from 'react';
import type { Kind } from '#model/kind-names';
import type { CheckAnswer, DraftData } from '../../api/types.ts';

/** Whether the draft was looked at since the last change. */
export interface CheckState {
  state: 'waiting' | 'ready' | 'failed';
  /** The latest answer, also while a newer one is awaited. */
  answer?: CheckAnswer;
  /** Why there is none, in Russian. */
  error?: string;
}

/** The entry on the screen: its unsaved data, and how to change it. */
export interface DraftState {
  kind: Kind;
  /** Path from the content folder; without it the entry is new. */
  file?: string;
  data: DraftData;
  /** Changes the value at a path with dots; `undefined` removes it. */
  set: (path: string, value: unknown) => void;
  check: CheckState;
  /** Opens what hides the field, scrolls to it and focuses it. */
  focusField: (path: string, bodyLine?: number) => void;
  /** While it is being saved nothing may be typed. */
  locked: boolean;
}

export const DraftContext = createContext<DraftState | undefined>(undefined);

/** @throws Error outside of the entry's screen */
export function useDraft(): DraftState {
  const draft = useContext(DraftContext);
  if (draft === undefined) throw new Error('There is no entry here');
  return draft;
}
