import { useCallback, useEffect, useRef, useState } from 'react';
import type { DraftData } from '../../api/types.ts';
import { loadedFiles } from '../decap/loaded-files.ts';
import type { OpenEntry } from '../screen/open-entry.ts';
import type { Autosave } from './autosave-store.ts';
import { keepAutosave, listAutosaves, removeAutosave } from './autosave-store.ts';
import { isSameData } from './same-data.ts';

export interface Recovery {
  /** Unsaved states of this entry, or of new entries of its kind; the newest first. */
  found: readonly Autosave[];
  /** Puts one into the form, as unsaved, with what it was an edit of. */
  restore: (autosave: Autosave) => void;
  discard: (autosave: Autosave) => void;
  /** Puts other data into the form; what was unsaved in it joins `found`. */
  replace: (data: DraftData) => void;
}

/**
 * Finds what an earlier session left unsaved.
 * @param session of this form, whose own state is not offered
 * @param open sessions of other tabs, which still have theirs in the form
 */
export function useRecovery(entry: OpenEntry, session: string, open: ReadonlySet<string>): Recovery {
  const { kind, file, path, saved } = entry;
  const latest = useRef(entry);
  latest.current = entry;
  const [found, setFound] = useState<readonly Autosave[]>([]);
  useEffect(() => {
    listAutosaves(kind, file).then(
      (all) => setFound(all.filter((autosave) => autosave.session !== session)),
      () => setFound([]),
    );
  }, [kind, file, session]);

  const forget = useCallback((autosave: Autosave) => {
    setFound((all) => all.filter((other) => other !== autosave));
  }, []);

  const replace = useCallback((data: DraftData) => {
    const { unsaved } = latest.current;
    if (unsaved) {
      const aside = setAside(latest.current);
      setFound((all) => [aside, ...all]);
    }
    latest.current.replace(data);
  }, []);

  const restore = useCallback(
    (autosave: Autosave) => {
      // An edit of an older version must stay one: the server then tells that somebody was quicker.
      replace(autosave.data);
      if (path !== undefined && autosave.base !== undefined) loadedFiles.set(path, autosave.base);
      forget(autosave);
      void handOver(autosave, session);
    },
    [path, session, replace, forget],
  );
  const discard = useCallback(
    (autosave: Autosave) => {
      forget(autosave);
      void removeAutosave(autosave);
    },
    [forget],
  );
  return {
    found: found.filter(({ session: other, data }) => !open.has(other) && !isSameData(data, saved)),
    restore,
    discard,
    replace,
  };
}

/** Keeps what is unsaved in the form, as if another session had left it. */
function setAside({ kind, file, path, title, data }: OpenEntry): Autosave {
  const base = path === undefined ? undefined : loadedFiles.get(path);
  const aside: Autosave = {
    ...{ kind, title, data, session: crypto.randomUUID(), at: new Date().toISOString() },
    ...(file === undefined ? {} : { file }),
    ...(base === undefined ? {} : { base }),
  };
  // In memory it is offered even when the browser refuses to keep it.
  void keepAutosave(aside).catch(() => undefined);
  return aside;
}

/** From now on it is this form's own; until that is written, it stays where it was. */
async function handOver(autosave: Autosave, session: string): Promise<void> {
  try {
    await keepAutosave({ ...autosave, session });
    await removeAutosave(autosave);
  } catch {
    // Two copies are better than none.
  }
}
