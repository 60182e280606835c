import { createHash } from 'node:crypto';
import { access, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { editorViteConfig } from './vite-config.ts';

const layers = ['model', 'messages', 'privacy', 'rules', 'section', 'report', 'entries', 'tasks', 'ics'];
const sources = ['cms', ...layers.map((layer) => `src/${layer}`)];

/**
 * Builds the editor's bundle, once per state of the sources.
 * @param root of the project
 * @param cacheDir where bundles are kept; older ones are removed
 * @param onBuild told before a build begins, which takes some seconds
 * @returns the folder to serve at `/admin/`
 */
export async function buildEditor(
  root: string,
  cacheDir: string,
  onBuild: () => void = () => undefined,
): Promise<string> {
  const name = `admin-${await hashSources(root)}`;
  const dir = join(cacheDir, name);
  if (await exists(join(dir, 'index.html'))) return dir;
  onBuild();
  const scratch = join(cacheDir, `${name}.${process.pid}`);
  const { build } = await import('vite');
  try {
    await build(editorViteConfig(scratch));
    await rename(scratch, dir).catch(async (error: unknown) => {
      // Another process was quicker with the same bundle.
      if (!(await exists(join(dir, 'index.html')))) throw error;
    });
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await removeOlder(cacheDir, name);
  return dir;
}

/** Bundles that are kept beside the current one: an editor that runs since before an update may still serve them. */
const kept = 3;

async function removeOlder(cacheDir: string, current: string): Promise<void> {
  const names = await readdir(cacheDir);
  const others = names.filter((name) => /^admin-[0-9a-f]+$/.test(name) && name !== current);
  const aged = await Promise.all(
    others.map(async (name) => ({ name, builtAt: (await stat(join(cacheDir, name))).mtimeMs })),
  );
  const old = aged.sort((one, other) => other.builtAt - one.builtAt).slice(kept);
  await Promise.all(old.map(({ name }) => rm(join(cacheDir, name), { recursive: true, force: true })));
}

async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  for (const source of sources) {
    for (const file of await listFiles(root, source)) {
      hash.update(file).update(await readFile(join(root, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Files at or below a path that take part in a bundle, sorted; tests do not. */
async function listFiles(root: string, source: string): Promise<string[]> {
  const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true }).catch(() => []);
  const below = entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  return entries.length === 0 ? [source] : below.sort();
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
