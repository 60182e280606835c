import { useEffect, useState } from 'react';
import type { Draft } from '../../api/types.ts';
import { api } from '../api/client.ts';
import type { CheckState } from '../form/draft-context.ts';
import { reportFailure } from '../safety/server-state.ts';

/** Milliseconds without a key pressed that count as a pause in typing. */
export const typingPause = 200;

/**
 * Has the draft checked by the server after each pause in typing.
 * @param online with false nothing is asked; when the server answers again, the draft is checked
 */
export function useCheck(draft: Draft, online: boolean): CheckState {
  const [check, setCheck] = useState<CheckState>({ state: 'waiting' });
  const { kind, file, data } = draft;
  useEffect(() => {
    if (!online) return undefined;
    const controller = new AbortController();
    setCheck((previous) => ({ ...previous, state: 'waiting' }));
    const timer = setTimeout(() => {
      api
        .check({ kind, data, ...(file === undefined ? {} : { file }) }, undefined, controller.signal)
        .then((answer) => setCheck({ state: 'ready', answer }))
        .catch((error: unknown) => {
          if (controller.signal.aborted || reportFailure(error)) return;
          setCheck((previous) => ({ ...previous, state: 'failed', error: (error as Error).message }));
        });
    }, typingPause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [kind, file, data, online]);
  return check;
}
