import type { Hono } from 'hono';
import type { z } from 'zod';
import type { Draft } from '../../api/types.ts';
import { checkDraft } from '../../check/check-draft.ts';
import type { DraftState } from '../../check/draft-state.ts';
import { createDraftStates } from '../check/draft-states.ts';
import type { EditorContext } from '../editor-context.ts';
import { previewDraft } from '../preview/preview-draft.ts';
import type { PageRenderer } from '../preview/preview-draft.ts';
import { json } from './answers.ts';
import { readBody } from './read-body.ts';
import { requests } from './requests.ts';

export interface DraftTools {
  /** Waits until the pages for the preview are ready. */
  renderer: () => Promise<PageRenderer>;
}

/** What is asked while somebody types: `check` and `preview`. */
export function addDraftRoutes(
  api: Hono,
  { store, base, asOf }: EditorContext,
  { renderer }: DraftTools,
): void {
  const stateOf = createDraftStates();
  const read = async (
    request: z.infer<typeof requests.draft>,
  ): Promise<{ draft: Draft; state: DraftState; day: string }> => {
    const { file, ...rest } = request.draft;
    const draft = { ...rest, ...(file === undefined ? {} : { file }) };
    const saved = await store.current();
    return { draft, state: stateOf(saved, draft), day: request.asOf ?? asOf(saved) };
  };
  api.post('/check', async ({ req }) => {
    const { draft, state, day } = await read(await readBody(requests.draft, req));
    return json(checkDraft(draft, state, day, base));
  });
  api.post('/preview', async ({ req }) => {
    const request = await readBody(requests.draft, req);
    const pages = await renderer();
    const { state, day } = await read(request);
    return json(await previewDraft(state, day, base, pages));
  });
}
