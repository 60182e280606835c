import { execFileSync } from 'node:child_process';
import { appendFile, cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ErrorAnswer } from '../../cms/api/types.ts';
import { createApp } from '../../cms/server/api/create-app.ts';
import type { EditorContext } from '../../cms/server/editor-context.ts';
import { openRepository } from '../../cms/server/git/open-repository.ts';
import { editorHandlers } from '../../cms/server/protocol/editor-handlers.ts';
import { versionOf } from '../../cms/server/store/file-version.ts';
import { openContentStore } from '../../cms/server/store/content-store.ts';
import type { FileSystem } from '../../cms/server/write/file-system.ts';
import { createWriter } from '../../cms/server/write/writer.ts';

const schools = {
  demo: fileURLToPath(new URL('../../content', import.meta.url)),
  small: fileURLToPath(new URL('../fixtures/sites/clean-school', import.meta.url)),
};
const base = '/nastavnichestvo/';

/** An answer of the editor's server. */
interface Answered<T> {
  status: number;
  body: T & Partial<ErrorAnswer>;
}

export interface TestEditor {
  /** Absolute path of the folder that is the repository; the content lies in `content/`. */
  dir: string;
  contentDir: string;
  context: EditorContext;
  /** Asks as the page of the editor does; POST when there is a body. */
  ask<T = Record<string, unknown>>(address: string, body?: unknown): Promise<Answered<T>>;
  act<T = Record<string, unknown>>(action: string, params: Record<string, unknown>): Promise<Answered<T>>;
  /** Saves an entry as Decap does. @param base version it began from; without it, the saved one */
  save(
    file: string,
    raw: string,
    base?: string | null,
  ): Promise<Answered<{ versions: Record<string, string> }>>;
  request(path: string, init?: RequestInit): Promise<Response>;
  git(...args: string[]): string;
  /** Text of a file of the content, undefined when there is none. */
  read(file: string): Promise<string | undefined>;
  write(file: string, text: string | Uint8Array): Promise<void>;
  remove(): Promise<void>;
}

export interface TestEditorOptions {
  /** The demonstration, or a school with an entry or two of every kind and without findings. */
  school?: keyof typeof schools;
  /** More files of the content, in the first commit too. */
  files?: Readonly<Record<string, string>>;
  git?: boolean;
  workflow?: boolean;
  fs?: FileSystem;
}

const own = { host: '127.0.0.1:4321', 'sec-fetch-site': 'same-origin' };

/** The content of a school in a folder of its own, with a repository of one commit, and a server that nobody listens to. */
export async function createTestEditor(options: TestEditorOptions = {}): Promise<TestEditor> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'editor-')));
  const contentDir = join(dir, 'content');
  await cp(schools[options.school ?? 'small'], contentDir, { recursive: true });
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(join(contentDir, file, '..'), { recursive: true });
    await writeFile(join(contentDir, file), text);
  };
  for (const [file, text] of Object.entries(options.files ?? {})) await write(file, text);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: 'pipe' }).trimEnd();
  if (options.git !== false) {
    git('init', '--quiet', '--initial-branch=main', '--template=');
    await appendFile(
      join(dir, '.git/config'),
      '[user]\n\tname = Мария Ступина\n\temail = editor@school.example\n',
    );
    git('add', '--all');
    git('commit', '--quiet', '--message=Начало');
  }
  const context = await openContext(contentDir, join(dir, '.cache'), options);
  const app = createApp({
    context,
    base,
    handlers: editorHandlers(context, options.workflow ?? false),
    workflow: options.workflow ?? false,
    command: 'npm run cms',
    outDir: join(dir, 'out'),
    assetsDir: () => undefined,
    bundleDir: () => Promise.resolve(join(dir, 'bundle')),
    renderer: () =>
      Promise.resolve({
        render: (site, address) => Promise.resolve(`${address} ${JSON.stringify(site.section)}`),
      }),
    build: { start: () => undefined, state: () => ({ state: 'idle' }) },
    onError: (error) => {
      throw error;
    },
  });
  const request = async (path: string, init: RequestInit = {}) =>
    app.request(`http://127.0.0.1:4321${path}`, init);
  const ask = async <T>(address: string, body?: unknown): Promise<Answered<T>> => {
    const post = {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await request(`/admin/api/${address}`, body === undefined ? { headers: own } : post);
    return { status: response.status, body: (await response.json()) as Answered<T>['body'] };
  };
  const act = <T>(action: string, params: Record<string, unknown>) =>
    ask<T>('decap', { action, params: { branch: 'main', ...params } });
  const read = (file: string) => readFile(join(contentDir, file), 'utf8').catch(() => undefined);
  return {
    ...{ dir, contentDir, context, ask, act, request, git, read, write },
    save: async (file, raw, version) => {
      const saved = await readFile(join(contentDir, file)).catch(() => undefined);
      const known = version === undefined ? (saved === undefined ? null : versionOf(saved)) : version;
      const path = `content/${file}`;
      return act('persistEntry', {
        dataFiles: [{ path, slug: file.replace(/^.*\/|\.[^.]*$/g, ''), raw }],
        assets: [],
        options: {
          commitMessage: '',
          collectionName: file.split(/[/.]/)[0],
          useWorkflow: options.workflow ?? false,
          status: 'draft',
        },
        base: { [path]: known },
      });
    },
    remove: () => rm(dir, { recursive: true, force: true }),
  };
}

/** The parts of a server, as at its start. */
export async function openContext(
  contentDir: string,
  cacheDir: string,
  { fs }: Pick<TestEditorOptions, 'fs'> = {},
): Promise<EditorContext> {
  const store = openContentStore(contentDir, Date.now);
  const repository = await openRepository(contentDir);
  return {
    ...{ store, repository, base },
    writer: createWriter({ store, cacheDir, repository, ...(fs === undefined ? {} : { fs }) }),
    privateDir: join(contentDir, '..', 'private'),
    keptDir: join(cacheDir, 'refused'),
    keptName: '.cache/editor/refused',
    asOf: () => '2026-11-22',
  };
}

/** A piece of news of 10 November 2026. */
export function newsText(id: string, title: string, { draft = false, body = 'Текст.' } = {}): string {
  return `---\nid: ${id}\n${draft ? 'draft: true\n' : ''}title: ${title}\npublishedOn: '2026-11-10'\n---\n\n${body}\n`;
}
