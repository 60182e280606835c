import { spawn } from 'node:child_process';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { placeholderSchool } from '#model/placeholder-school';
import { listen } from '#cli/serve-section';
import { today } from '#cli/today';
import { createApp } from './api/create-app.ts';
import { evaluationOf } from '../check/evaluations.ts';
import { createBuildRunner } from './build/build-runner.ts';
import type { EditorContext } from './editor-context.ts';
import { openRepository } from './git/open-repository.ts';
import type { PageRenderer } from './preview/preview-draft.ts';
import { editorHandlers } from './protocol/editor-handlers.ts';
import { openContentStore } from './store/content-store.ts';
import { createWriter } from './write/writer.ts';

export interface EditorOptions {
  /** Absolute path of the project. */
  root: string;
  /** Absolute path of the content folder; no part of it is a link. */
  contentDir: string;
  /** Absolute path of the folder of the private register, outside of the content folder; it need not exist. */
  privateDir: string;
  /** Absolute path of the folder for the built section. */
  outDir: string;
  /** Path of the section on the site, with a slash at both ends. */
  base: string;
  /** Origin of the site, where it was given; undefined: what the card of the school says. */
  site: string | undefined;
  /** Calendar date «по состоянию на»; undefined: the day on which somebody asks. */
  asOf: string | undefined;
  /** The wanted port; 0 for any. */
  port: number;
  /** Entries go through a review on branches. */
  workflow: boolean;
  /** The command by which the editor was started, for whoever must start it again. */
  command: string;
  /** The section is built at the start and after each publication. */
  builds: boolean;
  bundleDir: () => Promise<string>;
  renderer: () => Promise<PageRenderer & { assetsDir: string }>;
  onError: (error: unknown) => void;
}

/** The editor at work. */
export interface StartedEditor {
  /** `http://127.0.0.1:4321` */
  origin: string;
  hasGit: boolean;
  stop: () => Promise<void>;
}

/**
 * Starts the editor's server on 127.0.0.1, on the next free port when the wanted one is busy.
 * @throws Error with the code EADDRINUSE when no port is free
 */
export async function startEditor(options: EditorOptions): Promise<StartedEditor> {
  const { root, contentDir, base, workflow } = options;
  const store = openContentStore(contentDir, Date.now);
  const repository = await openRepository(contentDir);
  const build = createBuildRunner({ spawn: () => spawnBuild(options), now: () => new Date().toISOString() });
  const cacheDir = join(root, '.cache', 'editor');
  const onPublished = () => (options.builds ? build.start() : undefined);
  const context: EditorContext = {
    store,
    repository,
    base,
    writer: createWriter({ store, cacheDir, repository, onPublished }),
    privateDir: options.privateDir,
    keptDir: join(cacheDir, 'refused'),
    keptName: '.cache/editor/refused',
    asOf: ({ content }) => {
      const { demonstrationAsOf, timeZone } = (content.school ?? placeholderSchool).data;
      return options.asOf ?? demonstrationAsOf ?? today(timeZone);
    },
  };
  let assetsDir: string | undefined;
  const renderer = async () => {
    const pages = await options.renderer();
    assetsDir = pages.assetsDir;
    return pages;
  };
  const app = createApp({
    ...options,
    context,
    renderer,
    build,
    assetsDir: () => assetsDir,
    handlers: editorHandlers(context, workflow),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // What a killed server left is finished before anybody sees the content.
  await context.writer.exclusively(() => Promise.resolve()).catch(options.onError);
  await listen(server, options.port);
  if (options.builds) build.start();
  // The first judgement takes longest: better now than at the first list.
  store.current().then((saved) => evaluationOf(saved.content, context.asOf(saved)), options.onError);
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hasGit: repository !== undefined,
    async stop() {
      // What is being saved is saved first.
      await context.writer.exclusively(() => Promise.resolve()).catch(() => undefined);
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), build.stop()]);
    },
  };
}

function spawnBuild({ root, contentDir, outDir, base, site, asOf }: EditorOptions) {
  const given = ['--content', contentDir, '--out', outDir, '--base', base];
  // What was not given is what the card of the school says at the moment of the build.
  const wanted = [
    ...(asOf === undefined ? [] : ['--as-of', asOf]),
    ...(site === undefined ? [] : ['--site', site]),
  ];
  return spawn(process.execPath, [join(root, 'src/cli/build.ts'), ...given, ...wanted], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
}
