import type { Hono } from 'hono';
import type { EditorContext } from '../editor-context.ts';
import { fileAt, historyOf } from '../git/file-history.ts';
import { entryEver } from '../paths/decap-path.ts';
import { Refusal } from '../refusal.ts';
import { versionOf } from '../store/file-version.ts';
import { json } from './answers.ts';
import { readBody } from './read-body.ts';
import { requests } from './requests.ts';
import { undoSaving } from './undo-saving.ts';

/** Saved states of an entry: `history`, `version` and `undo`. */
export function addHistoryRoutes(api: Hono, context: EditorContext): void {
  const { store, repository } = context;
  api.post('/history', async ({ req }) => {
    const { file } = await readBody(requests.history, req);
    entryEver(file, await store.current());
    if (repository === undefined) return json({ available: false, versions: [] });
    return json({ available: true, versions: await historyOf(repository, file) });
  });
  api.post('/version', async ({ req }) => {
    const { file, commit } = await readBody(requests.version, req);
    entryEver(file, await store.current());
    const bytes = repository === undefined ? undefined : await fileAt(repository, file, commit);
    if (bytes === undefined) throw new Refusal('notFound', 'Такой версии записи нет.');
    return json({ raw: bytes.toString(), version: versionOf(bytes) });
  });
  api.post('/undo', async ({ req }) => {
    const { file, base } = await readBody(requests.undo, req);
    return json(await undoSaving(context, file, base));
  });
}
