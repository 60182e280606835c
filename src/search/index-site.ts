import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { canonicalizeBundle } from './index-canonical.ts';
import { writeDirectory } from './index-directory.ts';

const run = promisify(execFile);

/** What the search page loads. Pagefind's own interfaces and its index reader without a language stay out. */
const neededFiles = [
  /^pagefind\.js$/,
  /^pagefind-worker\.js$/,
  /^pagefind-entry\.json$/,
  /^pagefind\.ru_\w+\.pf_meta$/,
  /^wasm\.ru\.pagefind$/,
  /^directory\.json$/,
  /^(?:fragment|index)$/,
];

async function pagefindCommand(): Promise<string> {
  const manifest = findPackageJSON('pagefind', import.meta.url);
  if (!manifest) throw new Error('Не установлен пакет pagefind: выполните «npm ci».');
  const { bin } = JSON.parse(await readFile(manifest, 'utf8')) as { bin: string };
  return path.join(path.dirname(manifest), bin);
}

/** Without a single marked page Pagefind would index everything, menus and all. */
async function hasMarkedPage(siteDir: string): Promise<boolean> {
  for (const file of await readdir(siteDir, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    if ((await readFile(path.join(siteDir, file), 'utf8')).includes('data-pagefind-body')) return true;
  }
  return false;
}

/**
 * Indexes a built site for the search page: the content of `[data-pagefind-body]` of its HTML files, in
 * Russian, into `<siteDir>/pagefind/`. An older index is removed first. The result depends on the pages only.
 *
 * @param siteDir the folder with the built site
 * @returns the number of pages in the index
 * @throws Error in Russian, when no page is marked for the search or Pagefind fails
 */
export async function indexSite(siteDir: string): Promise<{ pages: number }> {
  const bundle = path.join(siteDir, 'pagefind');
  await rm(bundle, { recursive: true, force: true });
  if (!(await hasMarkedPage(siteDir))) {
    throw new Error('Поиску нечего искать: ни на одной странице сайта нет отметки data-pagefind-body.');
  }
  const options = ['--site', '.', '--output-subdir', 'pagefind', '--force-language', 'ru', '--silent'];
  // The command is a third quicker than Pagefind's API: 2.7 s against 3.9 s for 1,000 pages.
  await run(process.execPath, [await pagefindCommand(), ...options], { cwd: siteDir }).catch(
    (error: unknown) => {
      throw new Error('Не удалось построить поисковый индекс.', { cause: error });
    },
  );
  const pages = await canonicalizeBundle(bundle);
  await writeDirectory(bundle);
  const unneeded = (await readdir(bundle)).filter((name) => !neededFiles.some((file) => file.test(name)));
  await Promise.all(unneeded.map((name) => rm(path.join(bundle, name), { recursive: true })));
  return { pages };
}
