import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderer } from '#cms/renderer/create-renderer';
import type { Renderer } from '#cms/renderer/create-renderer';
import { readFolderLog, recordedChanges } from '#entries/history/read-changes';
import { readContent } from '#entries/read-content';
import type { Content } from '#model/content';
import type { RecordedChange } from '#model/recorded-change';
import { evaluate } from '#rules/evaluate';
import { buildSite } from '#site/build-site-data';
import type { Site } from '#site/build-site-data';
import { buildFixture, demoContent, root } from '../support/build.ts';
import { isPage, listFiles } from '../support/output-text.ts';

const [today, tomorrow] = ['2026-11-22', '2026-11-23'];
const site = 'https://rodnik.example';

let cacheDir: string;
let content: Content;
let recorded: RecordedChange[] | undefined;

beforeAll(async () => {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  cacheDir = await mkdtemp(path.join(root, '.cache', 'renderer-test-'));
  content = await readContent(demoContent);
  const log = await readFolderLog(demoContent);
  recorded = log && recordedChanges(log, content.school?.data.timeZone ?? '');
});

afterAll(() => rm(cacheDir, { recursive: true }));

const siteOn = (asOf: string, base: string) => buildSite(content, evaluate(content, asOf), base, recorded);
const rendererAt = (base: string) => createRenderer({ root, base, site, cacheDir });

/** Address, with the base path, of a file of the output. */
const addressOf = (base: string, file: string) =>
  base + file.replace(/(^|\/)index\.html$/, '$1').replace(/^404\.html$/, '404/');

/** The options of a build are those that other tests use: it is done once for all of them. */
describe.each([
  { base: '/nastavnichestvo/', asOf: today, options: {} },
  { base: '/nastavnichestvo/', asOf: tomorrow, options: { asOf: tomorrow } },
  { base: '/', asOf: today, options: { base: '/', site } },
])('the renderer at $base on $asOf', ({ base, asOf, options }) => {
  it('gives every page of an ordinary build, byte by byte, and the scripts and styles that they load', async () => {
    const built = await buildFixture(demoContent, options);
    expect(built.code, built.stderr).toBe(0);
    const pages = (await listFiles(built.dir)).filter(isPage);
    const { render, assetsDir } = await rendererAt(base);
    const data = siteOn(asOf, base);
    const different: string[] = [];
    for (const file of pages) {
      const html = await render(data, addressOf(base, file));
      if (html !== (await readFile(path.join(built.dir, file), 'utf8'))) different.push(file);
    }
    expect(different).toEqual([]);
    expect(pages.length).toBeGreaterThan(60);

    const assets = await readdir(path.join(built.dir, '_astro'));
    expect((await readdir(path.join(assetsDir, '_astro'))).sort()).toEqual(assets.sort());
    expect(assets.length).toBeGreaterThan(2);
    for (const asset of assets) {
      const ours = await readFile(path.join(assetsDir, '_astro', asset), 'utf8');
      expect(ours).toBe(await readFile(path.join(built.dir, '_astro', asset), 'utf8'));
    }
  });
});

describe('a request', () => {
  const base = '/nastavnichestvo/';
  let renderer: Renderer;
  let data: Site;
  let program: string;

  beforeAll(async () => {
    renderer = await rendererAt(base);
    data = siteOn(today, base);
    program = base + (data.section.programs[0]?.address ?? '');
  });

  it.each([
    'nastavnichestvo/',
    '/',
    '/programmy/',
    '//rodnik.example/nastavnichestvo/programmy/',
    '/nastavnichestvo',
    '/nastavnichestvo/programmy',
    '/nastavnichestvo//programmy/',
    '/nastavnichestvo/../programmy/',
    '/nastavnichestvo/programmy/index.html',
    '/nastavnichestvo/programmy/?page=2',
    '/nastavnichestvo/programmy/net-takoy/',
    '/nastavnichestvo/programmy/%E0%A4%A/',
    '/nastavnichestvo/%00/',
    '/nastavnichestvo/data.json',
    '/nastavnichestvo/_image/',
    '/nastavnichestvo/files/x.pdf',
  ])('for %s finds no page', async (address) => {
    expect(await renderer.render(data, address)).toBeUndefined();
  });

  it('sees its own data, however many overlap', async () => {
    const days = Array.from({ length: 8 }, (_, index) => `2026-11-${index + 10}`);
    const sites = days.map((asOf) => siteOn(asOf, base));
    const pages = await Promise.all(sites.map((own) => renderer.render(own, program)));
    const shown = pages.map((html) => /По состоянию на\s+<time datetime="([^"]+)"/.exec(html ?? '')?.[1]);
    expect(shown).toEqual(days);
  });

  it('for a page that fails is refused with the error, and the next one is not', async () => {
    const broken = { ...data, section: { ...data.section, programs: undefined } } as unknown as Site;
    await expect(renderer.render(broken, base)).rejects.toThrow(TypeError);
    await expect(renderer.render(broken, program)).rejects.toThrow(TypeError);
    expect(await renderer.render(data, program)).toContain('<h1');
  });
});

describe('preparing the pages', () => {
  it('is done once, for the sources as they are, and leaves only the result', async () => {
    const own = path.join(cacheDir, 'own');
    const steps: string[] = [];
    const create = () =>
      createRenderer({ root, base: '/x/', site, cacheDir: own, onStep: (step) => steps.push(step) });
    const { assetsDir } = await create();
    const names = await readdir(own);
    expect(names).toEqual([expect.stringMatching(/^renderer-[0-9a-f]{16}$/)]);
    expect((await create()).assetsDir).toBe(assetsDir);
    expect(steps).toEqual(['Готовлю страницы предпросмотра']);
  });

  it('does not take the remains of a killed build for pages, and removes them with what is long unused', async () => {
    const own = path.join(cacheDir, 'killed');
    const dead = path.join(own, `renderer.${2 ** 22 + 1}.5`);
    await mkdir(path.join(dead, 'out', 'server'), { recursive: true });
    const others = [1, 2, 3, 4, 5].map((day) => ({ day, name: `renderer-000000000000000${day}` }));
    for (const { day, name } of others) {
      await mkdir(path.join(own, name));
      await utimes(path.join(own, name), day * 86_400, day * 86_400);
    }
    const { assetsDir } = await createRenderer({ root, base: '/x/', site, cacheDir: own });
    const kept = others.slice(2).map(({ name }) => name);
    expect((await readdir(own)).sort()).toEqual([...kept, path.basename(path.dirname(assetsDir))].sort());
  });

  it('may happen twice at once, beside an ordinary build', async () => {
    const own = path.join(cacheDir, 'together');
    const create = () => createRenderer({ root, base: '/z/', site, cacheDir: own });
    const [one, other, built] = await Promise.all([
      create(),
      create(),
      buildFixture(demoContent, { copy: 'beside-renderer' }),
    ]);
    expect(built.code, built.stderr).toBe(0);
    expect(one.assetsDir).toBe(other.assetsDir);
    expect(await readdir(own)).toHaveLength(1);
  });

  it('that fails says so in Russian and leaves nothing', async () => {
    const own = path.join(cacheDir, 'failed');
    const failing = createRenderer({ root, base: '/x/', site: 'no origin', cacheDir: own });
    await expect(failing).rejects.toThrow('Не удалось подготовить страницы предпросмотра.');
    expect(await readdir(own)).toEqual([]);
  });

  it('does not touch what an ordinary build in the same project keeps', async () => {
    const kept = path.join(root, '.astro');
    const state = async () =>
      Promise.all(
        (await readdir(kept)).sort().map(async (file) => [file, (await stat(path.join(kept, file))).mtimeMs]),
      );
    await buildFixture(demoContent);
    const before = await state();
    expect(before.length).toBeGreaterThan(2);
    await createRenderer({ root, base: '/y/', site, cacheDir: path.join(cacheDir, 'apart') });
    expect(await state()).toEqual(before);
  });
});
