import { Hono } from 'hono';
import type { CmsSettings } from '#cms/config/settings';
import { failureResponse, json } from './answers.ts';
import { requireOwnHost } from './guard.ts';
import { apiRoutes } from './routes.ts';
import type { ApiOptions } from './routes.ts';
import { bundleResponse, sectionResponse } from './static-files.ts';
import type { SectionFolders } from './static-files.ts';

export interface AppOptions extends ApiOptions, SectionFolders {
  /** Folder with the editor's bundle. */
  bundleDir: () => Promise<string>;
}

/** The editor's server: its API, its bundle, and the section beside it. */
export function createApp(options: AppOptions): Hono {
  const { context, bundleDir, base, onError } = options;
  const app = new Hono();
  app.onError((error) => failureResponse(error, onError));
  app.use(requireOwnHost);
  const settings: CmsSettings = { backend: { name: 'local' }, workflow: options.workflow, base };
  app.get('/admin/settings.json', () => json(settings));
  app.route('/admin/api', apiRoutes(options));
  app.get('/admin', ({ redirect }) => redirect('/admin/'));
  app.get('/admin/*', async ({ req }) => bundleResponse(await bundleDir(), pathOf(req.url)));
  if (base !== '/') app.get('/', ({ redirect }) => redirect(base));
  app.get('*', ({ req }) => sectionResponse(options, context.store, pathOf(req.url)));
  return app;
}

/** As it was asked for, still encoded. */
function pathOf(url: string): string {
  return new URL(url).pathname;
}
