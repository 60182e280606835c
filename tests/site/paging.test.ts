import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRenderer } from '#cms/renderer/create-renderer';
import { readContent } from '#entries/read-content';
import { evaluate } from '#rules/evaluate';
import { buildSite } from '#site/build-site-data';
import { generateContent } from '../../bench/generate.ts';
import { buildFixture, root } from '../support/build.ts';
import type { HtmlPage } from '../support/html-site.ts';
import { linksOf, readPages, textOf } from '../support/html-site.ts';

const base = '/nastavnichestvo/';
const site = 'https://rodnik.example';
const asOf = '2026-11-22';
const heaviest = 7 * 1024;
const remarked = 30;

/** Lists that a large school's content fills more than one page of. */
const lists = ['programmy', 'nastavniki', 'keysy', 'dokumenty', 'materialy', 'novosti'];

let dir: string;
let contentDir: string;
let pages: Map<string, HtmlPage>;

beforeAll(async () => {
  contentDir = await mkdtemp(path.join(tmpdir(), 'paging-'));
  await generateContent(contentDir, 900, 120);
  await addFaults();
  const built = await buildFixture(contentDir, { base, site, asOf });
  expect(built.code, built.stderr).toBe(0);
  dir = built.dir;
  pages = new Map((await readPages(dir, base)).map((page) => [page.address, page]));
});

afterAll(() => rm(contentDir, { recursive: true }));

/** A roadmap with a series of no targets, and more remarks of one rule than a page can tell: stages without news. */
async function addFaults(): Promise<void> {
  const text = await readFile(path.join(contentDir, 'roadmaps/karta-2026.json'), 'utf8');
  const roadmap = JSON.parse(text) as { stages: object[] };
  const faulty = {
    ...{ ...roadmap, id: 'bez-celey', targetSeries: [{ audience: 'pedagogues', values: [] }] },
    stages: Array.from({ length: remarked }, (_, index) => ({
      ...{ ...roadmap.stages[0], no: `${index + 1}`, title: `Этап ${index + 1}` },
    })),
  };
  await writeFile(path.join(contentDir, 'roadmaps/bez-celey.json'), JSON.stringify(faulty));
}

/** Pages of a list from the first on, as its links «Дальше» go. */
function pagesOf(list: string): HtmlPage[] {
  const found: HtmlPage[] = [];
  for (let address: string | undefined = `${base}${list}/`; address !== undefined;) {
    const page = pages.get(address);
    if (page === undefined || found.includes(page)) throw new Error(`no way on to ${address}`);
    found.push(page);
    address = page.elements.find(({ attributes }) => attributes['rel'] === 'next')?.attributes['href'];
  }
  return found;
}

/** Addresses of the entries that a page of the list leads to, from its cards and rows. */
const entriesOn = (page: HtmlPage, list: string) =>
  linksOf(page)
    .map(({ value }) => value)
    .filter((value) => new RegExp(String.raw`^${base}${list}/[^/#]+/$`).test(value));

/** What a page's pager calls the page itself. */
const currentIn = (page: HtmlPage) =>
  page.elements
    .filter(({ attributes }) => attributes['aria-current'] === 'page')
    .map(({ attributes }) => attributes['aria-label'] ?? '')
    .join('');

describe.each(lists)('the list %s', (list) => {
  it('stands on several pages that have each entry on one of them', () => {
    const listed = pagesOf(list);
    expect(listed.length).toBeGreaterThan(1);
    const entries = [...pages.keys()].filter((address) =>
      new RegExp(String.raw`^${base}${list}/[^/]+/$`).test(address),
    );
    expect(entries.length).toBeGreaterThan(listed.length);
    expect(listed.flatMap((page) => [...new Set(entriesOn(page, list))]).sort()).toEqual(entries.sort());
  });

  it('numbers its pages, names each and marks the one that is shown', () => {
    const listed = pagesOf(list);
    const titles = listed.map((page) => {
      const title = page.elements.find(({ name }) => name === 'h1');
      return title === undefined ? '' : textOf(title);
    });
    expect(new Set(titles).size).toBe(listed.length);
    expect(listed.map(currentIn)).toEqual(
      listed.map((_, index) => `Страница ${index + 1} из ${listed.length}`),
    );
  });

  it('is light on every page', () => {
    const heavy = pagesOf(list)
      .map(({ file, source }) => ({ file, bytes: gzipSync(source).length }))
      .filter(({ bytes }) => bytes > heaviest);
    expect(heavy).toEqual([]);
  });

  it('is in the sitemap', async () => {
    const sitemap = await readFile(path.join(dir, 'sitemap-0.xml'), 'utf8');
    const missing = pagesOf(list).filter(({ address }) => !sitemap.includes(`<loc>${site}${address}</loc>`));
    expect(missing.map(({ file }) => file)).toEqual([]);
  });
});

it('ways to letters, levels and years lead to anchors that are there', () => {
  const jumps = lists
    .flatMap(pagesOf)
    .flatMap((page) => linksOf(page).map(({ value }) => value))
    .filter((value) => value.startsWith(base) && value.includes('#'));
  expect(new Set(jumps).size).toBeGreaterThan(10);
  const missing = jumps.filter((jump) => {
    const [address = '', anchor] = jump.split('#');
    return pages.get(address)?.elements.some(({ attributes }) => attributes['id'] === anchor) !== true;
  });
  expect(missing).toEqual([]);
});

it('links lead to files that are there, also where there is nothing to count', async () => {
  const files = new Set(await readdir(dir, { recursive: true }));
  const numbers = [...pages.values()]
    .flatMap(linksOf)
    .map(({ value }) => value.replace(base, ''))
    .filter((value) => /^pokazateli\/[^/]+\.(?:csv|json)$/.test(value));
  expect(new Set(numbers).size).toBeGreaterThan(10);
  expect(numbers.filter((file) => !files.has(file))).toEqual([]);
});

it('the self-check tells some remarks of a rule and how many more there are', () => {
  const told = pages.get(`${base}samoproverka/razdel/`)?.source ?? '';
  expect(told.match(/Этап «Этап \d+»/g)?.length).toBe(8);
  // One more: activities without news, of all stages.
  expect(told.match(/И ещё \d+\./g)).toEqual([`И ещё ${remarked + 1 - 8}.`]);
});

it('the renderer of the editor gives the later pages, byte by byte', async () => {
  await mkdir(path.join(root, '.cache'), { recursive: true });
  const cacheDir = await mkdtemp(path.join(root, '.cache', 'paging-test-'));
  try {
    const content = await readContent(contentDir);
    const data = buildSite(content, evaluate(content, asOf), base);
    const { render } = await createRenderer({ root, base, site, cacheDir });
    const later = [...pages.values()].filter(({ address }) => address.endsWith('/stranitsa/2/'));
    expect(later.length).toBeGreaterThan(lists.length);
    const different: string[] = [];
    for (const { address, source } of later) {
      if ((await render(data, address)) !== source) different.push(address);
    }
    expect(different).toEqual([]);
  } finally {
    await rm(cacheDir, { recursive: true });
  }
});
