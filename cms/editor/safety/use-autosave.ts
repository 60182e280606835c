import { useCallback, useEffect, useRef, useState } from 'react';
import type { Autosave } from './autosave-store.ts';
import { keepAutosave, removeAutosave } from './autosave-store.ts';

/** Milliseconds without a change after which the state is kept. */
const pause = 1000;

/** What of the form is kept; without `unsaved` there is nothing to keep. */
export type Keepable = Omit<Autosave, 'at'> & { unsaved: boolean };

export interface AutosaveState {
  /** Keeps the state at once; false when the browser refuses. */
  keepNow: () => Promise<boolean>;
  /** The browser refused the last time. */
  failed: boolean;
}

/**
 * Keeps the unsaved entry in the browser: a second after a change, when the tab is hidden and when the form is left.
 * What is kept goes when nothing is unsaved any more, that is after the server confirmed the saving.
 */
export function useAutosave(keepable: Keepable): AutosaveState {
  const latest = useRef(keepable);
  latest.current = keepable;
  const kept = useRef<unknown>(undefined);
  const [failed, setFailed] = useState(false);

  const keepNow = useCallback(async (): Promise<boolean> => {
    const { unsaved, ...state } = latest.current;
    if (!unsaved || kept.current === state.data) return true;
    kept.current = state.data;
    try {
      await keepAutosave({ ...state, at: new Date().toISOString() });
      setFailed(false);
      return true;
    } catch {
      kept.current = undefined;
      setFailed(true);
      return false;
    }
  }, []);

  const { unsaved, data, kind, file, session } = keepable;
  useEffect(() => {
    if (!unsaved) {
      kept.current = undefined;
      void removeAutosave({ kind, session, ...(file === undefined ? {} : { file }) }).catch(() => undefined);
      return undefined;
    }
    const timer = setTimeout(() => void keepNow(), pause);
    return () => clearTimeout(timer);
  }, [unsaved, data, kind, file, session, keepNow]);

  useEffect(() => {
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') void keepNow();
    };
    const keep = () => void keepNow();
    document.addEventListener('visibilitychange', keepWhenHidden);
    window.addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', keepWhenHidden);
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keepNow]);

  return { keepNow, failed };
}
