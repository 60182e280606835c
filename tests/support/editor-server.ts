import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment, root } from './build.ts';
import { createDemoRepository } from './demo-repository.ts';

/** What run-editor.ts is given. */
export interface RunOptions {
  project: string;
  dir: string;
  /** 0: any. */
  port: number;
  workflow: boolean;
}

/** A running editor over a copy of the demonstration content. */
export interface EditorServer {
  origin: string;
  /** Absolute path of the folder that is the repository; the content lies in `content/`. */
  dir: string;
  git(...args: string[]): string;
  /** Text of a file of the content; undefined when there is none. */
  read(file: string): Promise<string | undefined>;
  write(file: string, text: string | Uint8Array): Promise<void>;
  /** Without a chance to end what it is doing. */
  kill(): Promise<void>;
  /** Starts it again at the same address. */
  restart(): Promise<void>;
  /** What it complained of. */
  complaints(): string;
  /** Ends it and removes the folder. */
  stop(): Promise<void>;
}

const script = fileURLToPath(new URL('run-editor.ts', import.meta.url));

/** Starts the editor's server, in a process and a folder of its own, with a repository of one commit. */
export async function startEditorServer({ workflow = false } = {}): Promise<EditorServer> {
  const { dir, git } = await createDemoRepository();
  let errors = '';
  const run = async (port: number): Promise<[ChildProcess, string]> => {
    const options: RunOptions = { project: root, dir, port, workflow };
    const child = spawn(process.execPath, [script, JSON.stringify(options)], {
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    const started = once(child.stdout.setEncoding('utf8'), 'data') as Promise<[string]>;
    const ended = once(child, 'exit').then(() =>
      Promise.reject(new Error(`The editor did not start: ${errors}`)),
    );
    const [origin] = await Promise.race([started, ended]);
    ended.catch(() => undefined);
    return [child, origin.trim()];
  };
  let [child, origin] = await run(0);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    get origin() {
      return origin;
    },
    dir,
    git,
    read: (file) => readFile(join(dir, 'content', file), 'utf8').catch(() => undefined),
    write: (file, text) => writeFile(join(dir, 'content', file), text),
    kill: () => end('SIGKILL'),
    restart: async () => {
      await end('SIGTERM');
      [child, origin] = await run(Number(new URL(origin).port));
    },
    complaints: () => errors,
    stop: async () => {
      await end('SIGTERM');
      await rm(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
