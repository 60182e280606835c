import type { EditorContext } from '../editor-context.ts';
import { Refusal } from '../refusal.ts';
import { listEntries } from './list-entries.ts';
import { readEntry, readFileEntries } from './read-entries.ts';
import { deleteFiles } from './delete-files.ts';
import { listMedia, readMedia } from './read-media.ts';
import { persistEntry } from './persist-entry.ts';
import { persistMedia } from './persist-media.ts';
import { actions, envelope } from './schema.ts';
import type { ActionName, Params } from './schema.ts';

/** What one action does; its result is the answer's JSON. */
export type Handlers = { [A in ActionName]?: (params: Params<A>) => Promise<unknown> };

/** Actions of the simple flow: an entry is saved straight into the content folder. */
export function simpleHandlers(context: EditorContext, info: Readonly<Record<string, unknown>>): Handlers {
  const now = () => context.store.current();
  return {
    info: () => Promise.resolve(info),
    entriesByFolder: async (params) => listEntries(await now(), params),
    entriesByFiles: async ({ files }) => readFileEntries(await now(), files),
    getEntry: async ({ path }) => readEntry(await now(), path),
    persistEntry: (params) => persistEntry(context, params),
    getMedia: async ({ mediaFolder }) => listMedia(await now(), mediaFolder),
    getMediaFile: async ({ path }) => readMedia(context, await now(), path),
    persistMedia: ({ asset }) => persistMedia(context, asset),
    deleteFile: ({ path, base }) => deleteFiles(context, [path], base),
    deleteFiles: ({ paths, base }) => deleteFiles(context, paths, base),
    // The section itself is the preview, and there is one only.
    getDeployPreview: () => Promise.resolve(null),
  };
}

/**
 * Answers a request of Decap's proxy protocol.
 * @throws Refusal
 */
export async function handleAction(handlers: Handlers, body: unknown): Promise<unknown> {
  const request = envelope.safeParse(body);
  if (!request.success || !isAction(request.data.action)) throw notUnderstood();
  return run(handlers, request.data.action, request.data.params);
}

function run<A extends ActionName>(handlers: Handlers, action: A, given: unknown): Promise<unknown> {
  const params = actions[action].safeParse(given);
  const handler = handlers[action] as ((params: Params<A>) => Promise<unknown>) | undefined;
  if (!params.success || handler === undefined) throw notUnderstood();
  return handler(params.data as Params<A>);
}

function isAction(name: string): name is ActionName {
  return Object.hasOwn(actions, name);
}

function notUnderstood(): Refusal {
  return new Refusal(
    'invalid',
    'Редактор и программа не поняли друг друга. Обновите страницу; текст в форме останется.',
  );
}
