import { useEffect, useState } from 'react';
import type { Draft } from '../../api/types.ts';
import { api } from '../api/client.ts';
import type { CheckState } from '../form/draft-context.ts';

/** Milliseconds without a key pressed that count as a pause in typing. */
const pause = 200;

/** Has the draft checked by the server after each pause in typing. */
export function useCheck(draft: Draft, asOf?: string): CheckState {
  const [check, setCheck] = useState<CheckState>({ state: 'waiting' });
  const { kind, file, data } = draft;
  useEffect(() => {
    const controller = new AbortController();
    setCheck((previous) => ({ ...previous, state: 'waiting' }));
    const timer = setTimeout(() => {
      api.check({ kind, data, ...(file === undefined ? {} : { file }) }, asOf, controller.signal).then(
        (answer) => setCheck({ state: 'ready', answer }),
        (error: unknown) => {
          if (controller.signal.aborted) return;
          setCheck((previous) => ({ ...previous, state: 'failed', error: (error as Error).message }));
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [kind, file, data, asOf]);
  return check;
}
