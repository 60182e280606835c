import { useEffect, useState } from 'react';
import type { Draft, PreviewAnswer } from '../../api/types.ts';
import { ServerError, api } from '../api/client.ts';
import { reportFailure, useServerState } from '../safety/server-state.ts';
import { typingPause } from '../screen/use-check.ts';

export type PreviewState =
  | { state: 'waiting'; answer?: PreviewAnswer }
  | { state: 'ready'; answer: PreviewAnswer }
  /** No page of the section shows this entry, or not yet. */
  | { state: 'none'; text: string }
  | { state: 'failed'; text: string; answer?: PreviewAnswer };

/**
 * Has the page of the draft made by the server after each pause in typing; an older question is dropped.
 * @param asOf calendar date «как будет на дату»; today when left out
 */
export function usePreview(draft: Draft, asOf: string | undefined): PreviewState {
  const [preview, setPreview] = useState<PreviewState>({ state: 'waiting' });
  const { online } = useServerState();
  const { kind, file, data } = draft;
  useEffect(() => {
    if (!online) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      api
        .preview({ kind, data, ...(file === undefined ? {} : { file }) }, asOf, controller.signal)
        .then((answer) => setPreview({ state: 'ready', answer }))
        .catch((error: unknown) => {
          if (controller.signal.aborted || reportFailure(error)) return;
          setPreview((previous) => afterFailure(previous, error));
        });
    }, typingPause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [kind, file, data, asOf, online]);
  return preview;
}

function afterFailure(previous: PreviewState, error: unknown): PreviewState {
  if (error instanceof ServerError && error.answer.code === 'notFound')
    return { state: 'none', text: error.answer.error };
  const text = (error as Error).message;
  return 'answer' in previous && previous.answer !== undefined
    ? { state: 'failed', text, answer: previous.answer }
    : { state: 'failed', text };
}
