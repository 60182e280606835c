import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generateContent } from '../generate.ts';
import { freePort } from '../web/free-port.ts';
import { buildStockPage } from './stock/build-page.ts';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
const run = promisify(execFile);

/** An editor that can be opened. */
export interface Server {
  /** Address of its page. */
  page: string;
  /** Content folder that it writes to. */
  contentDir: string;
  stop: () => Promise<void>;
}

export interface ContentSize {
  entries: number;
  mentors: number;
}

/** Our editor over content of its own below `workDir`, which is in git as a school's is. */
export async function startOurs(workDir: string, { entries, mentors }: ContentSize): Promise<Server> {
  const dir = join(workDir, 'ours');
  const contentDir = join(dir, 'content');
  await generateContent(contentDir, entries, mentors);
  const git = (...args: string[]) =>
    run('git', ['-C', dir, '-c', 'user.name=Bench', '-c', 'user.email=', ...args]);
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--message', 'Содержание');
  const script = fileURLToPath(new URL('serve-editor.ts', import.meta.url));
  const child = start([script, root, contentDir, join(dir, 'out')], {});
  return { page: `${await firstLine(child)}/admin/`, contentDir, stop: () => stop(child) };
}

/** Stock decap-server in its `fs` mode over the same content, with the page of stock Decap. */
export async function startStock(workDir: string, { entries, mentors }: ContentSize): Promise<Server> {
  const dir = join(workDir, 'stock');
  const contentDir = join(dir, 'content');
  await generateContent(contentDir, entries, mentors);
  await mkdir(join(contentDir, 'files'), { recursive: true });
  const port = String(await freePort());
  const pageDir = join(workDir, 'stock-page');
  await buildStockPage(pageDir, `http://127.0.0.1:${port}/api/v1`);
  const program = createRequire(import.meta.url).resolve('decap-server');
  const environment = {
    MODE: 'fs',
    BIND_HOST: '127.0.0.1',
    PORT: port,
    GIT_REPO_DIRECTORY: dir,
    LOG_LEVEL: 'info',
  };
  const server = start([program], environment);
  await firstLine(server);
  const script = fileURLToPath(new URL('stock/serve-page.ts', import.meta.url));
  const page = start([script, pageDir], {});
  return {
    page: `${await firstLine(page)}/admin/`,
    contentDir,
    stop: async () => void (await Promise.all([stop(server), stop(page)])),
  };
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 3_600_000,
  });
}

/** The first line that a server prints, when it listens. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${code ?? 'a signal'} before it listened`)),
    );
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      const end = output.indexOf('\n');
      if (end >= 0) resolve(output.slice(0, end));
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}
