import { execFile } from 'node:child_process';
import { access, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { processIsAlive } from '#cli/process-is-alive';
import type { Place } from '../../src/integrations/section-options.ts';
import { outDir } from './pages-config.ts';
import { sourcesKey } from './sources-key.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('build-pages.ts', import.meta.url));
const timeout = 300_000;

/** Prepared pages that stay beside the current ones: other schools, or versions, of the same checkout. */
const kept = 3;

/**
 * Builds the site's pages for the renderer, once per state of the sources. A folder with the final name is always
 * complete: the work is done beside it, in a folder of this process, and renamed at the end.
 * @param root of the project
 * @param cacheDir folder below the project
 * @param onBuild told before a build begins, which takes some seconds
 * @returns the folder with the pages
 * @throws Error in Russian, when Astro cannot build the pages
 */
export async function preparePages(
  root: string,
  cacheDir: string,
  place: Place,
  onBuild: () => void,
): Promise<string> {
  const dir = join(cacheDir, `renderer-${await sourcesKey(root, place)}`);
  if (!(await exists(dir))) {
    onBuild();
    const scratch = join(cacheDir, `renderer.${process.pid}.${performance.now()}`);
    await mkdir(scratch, { recursive: true });
    try {
      await build(root, scratch, place);
      await rename(join(scratch, outDir), dir).catch(async (error: unknown) => {
        // Another process was quicker with the same pages.
        if (!(await exists(dir))) throw error;
      });
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  await utimes(dir, Date.now() / 1000, Date.now() / 1000);
  await removeOld(cacheDir, dir);
  return dir;
}

/** What a page reads of `import.meta.env`: Astro lets variables of the environment with these names win. */
const ownNames = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Astro's build keeps much memory, and changes the environment of its process: it gets one of its own. */
async function build(root: string, scratch: string, { base, site }: Place): Promise<void> {
  const inherited = Object.entries(process.env).filter(([name]) => !ownNames.includes(name));
  const env = { ...Object.fromEntries(inherited), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };
  await run(process.execPath, [script, root, scratch, base, site], { cwd: root, env, timeout }).catch(
    (error: unknown) => {
      throw new Error('Не удалось подготовить страницы предпросмотра.', { cause: error });
    },
  );
}

/** Removes what killed builds left behind, and the pages that were not used for longest. */
async function removeOld(cacheDir: string, current: string): Promise<void> {
  const names = (await readdir(cacheDir)).filter((name) => join(cacheDir, name) !== current);
  const remains = names.filter((name) => {
    const pid = /^renderer\.(\d+)\./.exec(name)?.[1];
    return pid !== undefined && !processIsAlive(Number(pid));
  });
  const others = await Promise.all(
    names
      .filter((name) => /^renderer-[0-9a-f]+$/.test(name))
      .map(async (name) => ({ name, usedAt: await usedAt(join(cacheDir, name)) })),
  );
  const old = others.sort((a, b) => b.usedAt - a.usedAt).slice(kept);
  const gone = [...remains, ...old.map(({ name }) => name)];
  await Promise.all(gone.map((name) => rm(join(cacheDir, name), { recursive: true, force: true })));
}

/** Milliseconds since 1970; 0 for a folder that another process has just removed. */
async function usedAt(dir: string): Promise<number> {
  return stat(dir).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
