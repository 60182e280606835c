import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findServer } from './find-server.ts';
import type { ServerName } from './find-server.ts';
import { formatServerConfig } from './server-config.ts';

/** The answer to a request, as the server sent it. */
export interface Answer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

/** A real web server on this machine only. */
export interface RunningServer {
  /** Address of the site's root, without a slash at the end. */
  origin: string;
  /** Asks for a path exactly as it is written. */
  get: (path: string) => Promise<Answer>;
  stop: () => Promise<void>;
}

const longestLife = 150_000; // milliseconds
const longestStart = 15_000;

/**
 * Starts a web server with a copy of the built section, of which `change` may add to or take away.
 * @param change gets the copy of the section and the folder above the site's root
 */
export async function startServer(
  name: ServerName,
  built: string,
  base: string,
  {
    change,
    without = [],
  }: { change?: (section: string, above: string) => Promise<void>; without?: string[] } = {},
): Promise<RunningServer> {
  const program = await findServer(name);
  const folder = await mkdtemp(path.join(tmpdir(), `server-${name}-`));
  // A server that was started by root reads as somebody else.
  await chmod(folder, 0o755);
  const [root, scratch] = [path.join(folder, 'site'), path.join(folder, 'own')];
  await mkdir(scratch);
  await cp(built, path.join(root, base), { recursive: true });
  await change?.(path.join(root, base), folder);
  const port = await freePort();
  const { text, args } = formatServerConfig(name, { root, base, scratch, port, without });
  const config = path.join(scratch, 'config');
  await writeFile(config, text);
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: scratch,
    XDG_DATA_HOME: scratch,
    XDG_CONFIG_HOME: scratch,
  };
  const child = spawn(program, args(config), { stdio: ['ignore', 'ignore', 'pipe'], cwd: scratch, env });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const limit = setTimeout(() => child.kill('SIGKILL'), longestLife);
  const stop = async (): Promise<void> => {
    clearTimeout(limit);
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(port, child);
  } catch (cause) {
    const log = await readFile(path.join(scratch, 'error.log'), 'utf8').catch(() => '');
    await stop();
    throw new Error(`${name} не запустился:\n${complaints}${log}`, { cause });
  }
  return { origin: `http://127.0.0.1:${port}`, get: (asked) => ask(port, asked), stop };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'exit');
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 3000);
  await closed;
  clearTimeout(forced);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function waitUntilReady(port: number, child: ChildProcess): Promise<void> {
  const start = performance.now();
  for (;;) {
    if (child.exitCode !== null) throw new Error(`exit code ${child.exitCode}`);
    const ready = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (ready) return;
    if (performance.now() - start > longestStart) throw new Error('no answer');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Asks the server at a port of this machine for a path exactly as it is written. */
export function ask(port: number, asked: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path: asked, timeout: 10_000, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('timeout')));
    sent.on('error', reject);
    sent.end();
  });
}
