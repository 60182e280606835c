import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexSite } from './index-site.ts';

const pages = Array.from({ length: 24 }, (_, index) => ({
  name: `page-${index}`,
  html: `<!doctype html><html lang="ru"><head><title>Страница</title>
    <meta data-pagefind-filter="год[content]" content="${2015 + (index % 9)}"></head>
    <body><nav>Оглавление</nav><main data-pagefind-body><h1>Запись ${index}</h1>
    <p data-pagefind-filter="вид">Вид ${index % 7}</p><p data-pagefind-filter="форма">Форма ${index % 5}</p>
    <p>Учёба наставников и наставляемых.</p></main></body></html>`,
}));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'index-site-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function writeSite(name: string, files: readonly { name: string; html: string }[]): Promise<string> {
  const site = path.join(folder, name);
  await mkdir(site);
  for (const { name, html } of files) {
    await mkdir(path.join(site, name));
    await writeFile(path.join(site, name, 'index.html'), html);
  }
  return site;
}

/** Returns every file of the index with its bytes. */
async function readBundle(site: string): Promise<Map<string, string>> {
  const bundle = path.join(site, 'pagefind');
  const entries = await readdir(bundle, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = async (file: string): Promise<[string, string]> => [
    path.relative(bundle, file).replaceAll('\\', '/'),
    (await readFile(file)).toString('base64'),
  ];
  return new Map(await Promise.all(files.sort().map(read)));
}

it('gives the same bytes for the same pages, in any time zone and order of files', async () => {
  const sites = [await writeSite('forwards', pages), await writeSite('backwards', [...pages].reverse())];
  const bundles: Map<string, string>[] = [];
  for (const zone of ['Asia/Vladivostok', 'America/New_York']) {
    vi.stubEnv('TZ', zone);
    for (const site of sites) {
      expect(await indexSite(site)).toEqual({ pages: pages.length });
      bundles.push(await readBundle(site));
    }
  }
  const [first, ...others] = bundles;
  expect(others).toHaveLength(3);
  for (const other of others) expect(other).toEqual(first);
});

it('keeps only what the search page loads and what is marked for the search', async () => {
  const unmarked = { name: 'draft', html: '<html lang="ru"><body><p>Черновик</p></body></html>' };
  const site = await writeSite('site', [...pages.slice(0, 2), unmarked]);
  expect(await indexSite(site)).toEqual({ pages: 2 });
  const bundle = await readBundle(site);
  const names = [...bundle.keys()].map((name) => name.replace(/ru_\w+/, 'ru_*'));
  expect(new Set(names)).toEqual(
    new Set([
      'directory.json',
      'fragment/ru_*.pf_fragment',
      'index/ru_*.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.js',
      'pagefind.ru_*.pf_meta',
      'wasm.ru.pagefind',
    ]),
  );
  const fragments = [...bundle].filter(([name]) => name.startsWith('fragment/'));
  expect(fragments).toHaveLength(2);
  for (const [, bytes] of fragments) {
    const text = gunzipSync(Buffer.from(bytes, 'base64')).toString();
    expect(text).toContain('Учёба наставников');
    expect(text).not.toMatch(/Оглавление|Черновик/);
  }
});

it('leaves nothing of an older index behind', async () => {
  const site = await writeSite('site', pages.slice(0, 3));
  await indexSite(site);
  await rm(path.join(site, 'page-2'), { recursive: true });
  expect(await indexSite(site)).toEqual({ pages: 2 });
  const names = [...(await readBundle(site)).keys()];
  expect(names.filter((name) => name.startsWith('fragment/'))).toHaveLength(2);
  expect(names.filter((name) => name.endsWith('.pf_meta'))).toHaveLength(1);
});

it('refuses a site on which no page is marked, and leaves no index of it', async () => {
  const site = await writeSite('site', [{ name: 'a', html: '<html><body>Всё подряд</body></html>' }]);
  await mkdir(path.join(site, 'pagefind'));
  await expect(indexSite(site)).rejects.toThrow('data-pagefind-body');
  expect(await readdir(site)).toEqual(['a']);
});
