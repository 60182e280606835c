import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** The demonstration school. */
export const demoContent = path.join(root, 'content');

/** Content folder of a small fixture school. */
export function fixture(name: string): string {
  return path.join(root, 'tests/fixtures/sites', name);
}

/** A finished run of a command. */
export interface Run {
  code: number;
  stdout: string;
  stderr: string;
  seconds: number;
}

export interface BuiltSite extends Run {
  /** Folder with the output; missing when the build failed. */
  dir: string;
}

export interface BuildFixtureOptions {
  asOf?: string;
  base?: string;
  site?: string;
  /** More arguments of the command line. */
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Tells builds with the same options apart: the second one is not taken from the cache. */
  copy?: string;
}

const seconds = 1000;

/** What of an error stream is more than the steps of the work, which are shown while they last. */
export function complaintsOf({ stderr }: Run): string[] {
  return stderr.split('\n').filter((line) => line !== '' && !/^[А-ЯЁ][а-яё ]+…$/u.test(line));
}

/** Runs a command of `src/cli/` as a user would, in the project's folder. */
export async function runCli(
  command: 'build' | 'check' | 'consent' | 'export' | 'init' | 'private' | 'tasks',
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const start = performance.now();
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.join(root, 'src/cli', `${command}.ts`), ...args],
      { cwd: root, env: { ...cleanEnvironment(), ...env }, timeout: 110 * seconds, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
        resolve({ code, stdout, stderr, seconds: (performance.now() - start) / seconds });
      },
    );
  });
}

/**
 * Vitest's own settings must not change what the command does. What Node compiles is kept for the commands of the same
 * test run: a hundred of them start with the same modules.
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = /^(?:VITEST|NODE_ENV$|NODE_OPTIONS$|VITE_|MODE$|DEV$|PROD$|SSR$|BASE_URL$|TEST$|DEBUG$)/;
  const given = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  return { ...given, NODE_COMPILE_CACHE: path.join(foldersOfRuns, String(process.ppid), 'compiled') };
}

const foldersOfRuns = path.join(root, '.cache/test-sites');
let last: Promise<unknown> = Promise.resolve();

/**
 * Builds a content folder with the real command line. The same options are built once in a test run, also when
 * several test files ask; builds never run at the same time.
 * @param contentDir absolute path
 */
export function buildFixture(contentDir: string, options: BuildFixtureOptions = {}): Promise<BuiltSite> {
  const next = last.then(() => buildOnce(contentDir, options));
  last = next.catch(() => undefined);
  return next;
}

async function buildOnce(contentDir: string, options: BuildFixtureOptions): Promise<BuiltSite> {
  const {
    asOf = '2026-11-22',
    base = '/nastavnichestvo/',
    site = 'https://rodnik.example',
    args = [],
    env = {},
    copy = '',
  } = options;
  const key = createHash('sha256')
    .update(JSON.stringify([contentDir, asOf, base, site, args, env, copy]))
    .digest('hex')
    .slice(0, 16);
  const dir = path.join(await folderOfRun(), key);
  const record = `${dir}.json`;
  const kept = await readFile(record, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as BuiltSite;
  const given = ['--content', contentDir, '--out', dir, '--as-of', asOf, '--base', base, '--site', site];
  const built = { dir, ...(await runCli('build', [...given, ...args], env)) };
  await rm(astroCacheOf(dir), { recursive: true, force: true });
  await writeFile(record, JSON.stringify(built));
  return built;
}

/** The folder that the workers of this test run share: they are children of one process. Removes those of ended runs. */
async function folderOfRun(): Promise<string> {
  const own = path.join(foldersOfRuns, String(process.ppid));
  await mkdir(own, { recursive: true });
  const ended = (await readdir(foldersOfRuns)).filter((name) => !isRunning(Number(name)));
  await Promise.all(
    ended.map((name) => rm(path.join(foldersOfRuns, name), { recursive: true, force: true })),
  );
  return own;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Where the build for this folder keeps what it may reuse (src/integrations/site-config.ts). */
function astroCacheOf(dir: string): string {
  const name = createHash('sha256').update(`${dir}.new`).digest('hex').slice(0, 12);
  return path.join(root, '.cache/astro', name);
}
