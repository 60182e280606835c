import { useEffect, useState } from 'react';
import type { HistoryAnswer } from '../../api/types.ts';
import { api } from '../api/client.ts';
import { reportFailure } from '../safety/server-state.ts';

export interface HistoryState {
  answer?: HistoryAnswer;
  error?: string;
}

/**
 * The saved versions of an entry.
 * @param saved changes with each saving, after which they are asked for again
 */
export function useHistory(file: string | undefined, saved: unknown): HistoryState {
  const [history, setHistory] = useState<HistoryState>({});
  useEffect(() => {
    if (file === undefined) return undefined;
    let isWanted = true;
    api.history(file).then(
      (answer) => {
        if (isWanted) setHistory({ answer });
      },
      (error: unknown) => {
        reportFailure(error);
        if (isWanted) setHistory({ error: (error as Error).message });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [file, saved]);
  return history;
}
