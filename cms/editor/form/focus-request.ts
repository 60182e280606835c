import { useState, useSyncExternalStore } from 'react';

interface FocusRequest {
  path: string;
}

let current: FocusRequest | undefined;
const listeners = new Set<() => void>();

function tell(request: FocusRequest | undefined): void {
  current = request;
  for (const listener of listeners) listener();
}

/** Parts of the form that hide the field open while `focus` has not run. */
export const focusRequests = {
  begin: (path: string): void => tell({ path }),
  end: (): void => tell(undefined),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether a part of the form is open; a wish to focus something in it opens it.
 * @param path of the part, with dots
 * @param alsoItself a wish to focus the part as a whole opens it too
 */
export function useOpen(
  path: string,
  initially: boolean,
  alsoItself = false,
): [open: boolean, setOpen: (open: boolean) => void] {
  const request = useSyncExternalStore(subscribe, () => current);
  const wanted =
    request !== undefined && (request.path.startsWith(`${path}.`) || (alsoItself && request.path === path));
  const [open, setOpen] = useState(initially || wanted);
  const [seen, setSeen] = useState(request);
  if (request !== seen) {
    setSeen(request);
    if (wanted) setOpen(true);
  }
  return [open, setOpen];
}
