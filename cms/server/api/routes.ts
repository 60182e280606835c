import { Hono } from 'hono';
import type { StateAnswer } from '../../api/types.ts';
import { entryRows } from '../../check/entry-rows.ts';
import { taskCalendarAnswer, taskRows } from '../../check/task-rows.ts';
import type { EditorContext } from '../editor-context.ts';
import { handleAction } from '../protocol/handle-action.ts';
import type { Handlers } from '../protocol/handle-action.ts';
import { versionOf } from '../store/file-version.ts';
import { errorResponse, failureResponse, json } from './answers.ts';
import { addDraftRoutes } from './draft-routes.ts';
import type { DraftTools } from './draft-routes.ts';
import { limitBody, limitUpload, mostBytes, requireOwnPage } from './guard.ts';
import { addHistoryRoutes } from './history-routes.ts';
import { addImportRoutes } from './import-routes.ts';
import { mediaResponse } from './media-response.ts';
import { parseJson, readBody } from './read-body.ts';
import { requests } from './requests.ts';

export interface ApiOptions extends DraftTools {
  context: EditorContext;
  /** Actions of Decap's protocol. */
  handlers: Handlers;
  /** Builds of the section beside the editor. */
  build: { start(): void; state(): StateAnswer['build'] };
  /** The saved entries go through a review on branches. */
  workflow: boolean;
  /** The command by which the editor was started. */
  command: string;
  /** Told of errors that nobody foresaw. */
  onError: (error: unknown) => void;
}

/** Everything below `/admin/api/` (cms/api/types.ts). */
export function apiRoutes(options: ApiOptions): Hono {
  const { context, handlers, build, onError } = options;
  const api = new Hono();
  api.onError((error) => failureResponse(error, onError));
  api.notFound(() => errorResponse(404, { code: 'notFound', error: 'Такого адреса у редактора нет.' }));
  api.use(requireOwnPage);
  api.post('/decap', limitUpload, async ({ req }) => {
    const text = await req.text();
    const body = parseJson(text);
    if (text.length > mostBytes && !isUpload(body))
      return errorResponse(413, {
        code: 'invalid',
        error: 'Слишком длинный текст: он может занимать до 1 МБ.',
      });
    return json(await handleAction(handlers, body));
  });
  addImportRoutes(api, context, options.workflow);
  api.use(limitBody);
  addDraftRoutes(api, context, options);
  addHistoryRoutes(api, context);
  api.get('/entries', async () => {
    const saved = await context.store.current();
    return json(entryRows(saved.content, context.asOf(saved)));
  });
  api.get('/tasks', async () => {
    const saved = await context.store.current();
    return json(taskRows(saved.content, context.asOf(saved), context.base));
  });
  api.get('/tasks/calendar', async () => {
    const saved = await context.store.current();
    return json(taskCalendarAnswer(saved.content, context.asOf(saved)));
  });
  api.get('/state', async () => json(await stateOf(options)));
  api.post('/build', async ({ req }) => {
    await readBody(requests.nothing, req);
    build.start();
    return json(await stateOf(options));
  });
  api.get('/media/*', ({ req }) => mediaResponse(context, new URL(req.url).pathname));
  return api;
}

function isUpload(body: unknown): boolean {
  const action = typeof body === 'object' && body !== null && 'action' in body ? body.action : undefined;
  return action === 'persistMedia' || action === 'persistEntry';
}

async function stateOf({ context, build, workflow, command }: ApiOptions): Promise<StateAnswer> {
  const { store, base, repository, asOf } = context;
  const saved = await store.current();
  return {
    asOf: asOf(saved),
    school: saved.content.school?.data.shortName ?? 'Школа',
    place: versionOf(Buffer.from(store.dir)),
    command,
    base,
    editor: repository?.author.name ?? 'Редактор раздела',
    workflow,
    git: repository !== undefined,
    build: build.state(),
  };
}
