import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#entries/read-content';
import { evaluate } from '#rules/evaluate';
import { buildSite } from '#site/build-site-data';
import { demoContent, fixture } from '../support/build.ts';
import { demoBase as base, readDemoPages } from '../support/demo-pages.ts';
import type { HtmlPage } from '../support/html-site.ts';
import { fold, listFiles } from '../support/output-text.ts';
import { everythingToldBy } from '../support/share.ts';

const origin = 'https://rodnik.example';
const asOf = '2026-11-22';

let dir: string;
let files: string[];
let pages: HtmlPage[];

beforeAll(async () => {
  const demo = await readDemoPages();
  dir = demo.dir;
  files = await listFiles(dir);
  // Not the page 404 and the block for other sites: they have no address to share.
  pages = demo.pages.filter(({ file }) => /(?:^|\/)index\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(60);
});

function tagsOf({ elements }: HtmlPage): Map<string, string> {
  const tags = elements.flatMap(({ name, attributes }): [string, string][] => {
    const key = attributes['property'] ?? attributes['name'];
    return name === 'meta' && key !== undefined ? [[key, attributes['content'] ?? '']] : [];
  });
  return new Map(tags);
}

const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/su;

function jsonLdOf({ source }: HtmlPage): string {
  return jsonLd.exec(source)?.[1] ?? '';
}

describe('every page', () => {
  it('tells what it is called, what it is about and where it is', () => {
    const asked = ['og:site_name', 'og:title', 'og:description', 'og:type', 'og:image', 'og:image:alt'];
    const poor = pages.filter((page) => asked.some((tag) => !tagsOf(page).get(tag)));
    expect(poor.map(({ file }) => file)).toEqual([]);
    const constant = {
      ...{ 'og:locale': 'ru_RU', 'og:image:width': '1200', 'og:image:height': '630' },
      'twitter:card': 'summary_large_image',
    };
    for (const page of pages) expect(Object.fromEntries(tagsOf(page)), page.file).toMatchObject(constant);
  });

  it('has an image that was built, of the size that is told', async () => {
    const prefix = `${origin}${base}`;
    const images = new Set(pages.map((page) => tagsOf(page).get('og:image') ?? ''));
    expect(images.size).toBeGreaterThan(50);
    expect([...images].filter((url) => !files.includes(url.replace(prefix, '')))).toEqual([]);
    for (const file of files.filter((name) => name.startsWith('og/'))) {
      const bytes = await readFile(path.join(dir, file));
      expect(await sharp(bytes).metadata(), file).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(bytes.length, file).toBeLessThan(60_000);
    }
  });

  it('is known by its own address, the one that it calls canonical', () => {
    const known = pages.filter((page) => tagsOf(page).has('og:url'));
    expect(known.length).toBeGreaterThan(60);
    for (const page of known) {
      const canonical = page.elements.find(({ attributes }) => attributes['rel'] === 'canonical');
      expect(tagsOf(page).get('og:url')).toBe(canonical?.attributes['href']);
    }
  });

  it('has data of at most 500 bytes, compressed with the page', () => {
    const withData = pages.filter((page) => jsonLdOf(page) !== '');
    expect(withData.length).toBeGreaterThan(60);
    for (const page of withData) {
      const { file, source } = page;
      const rest = source.replace(jsonLd, '');
      expect(gzipSync(source).length - gzipSync(rest).length, file).toBeLessThan(500);
      expect(JSON.parse(jsonLdOf(page)), file).toMatchObject({ '@context': 'https://schema.org' });
    }
  });

  it.each([
    ['index.html', 'School'],
    ['pokazateli/index.html', 'Dataset'],
    [/^anonsy\/[^/]+\/index\.html$/, 'Event'],
    [/^novosti\/(?!god)[^/]+\/index\.html$/, 'NewsArticle'],
    [/^keysy\/[^/]+\/index\.html$/, 'Article'],
    [/^dokumenty\/[^/]+\/index\.html$/, 'DigitalDocument'],
    [/^materialy\/[^/]+\/index\.html$/, 'LearningResource'],
  ])('of %s is a %s to machines', (file, type) => {
    const own = pages.filter((page) =>
      typeof file === 'string' ? page.file === file : file.test(page.file),
    );
    expect(own.length).toBeGreaterThan(0);
    for (const page of own) expect(jsonLdOf(page), page.file).toContain(`"@type":"${type}"`);
  });
});

describe('a mentor', () => {
  it('is a person to others only by a consent for social networks', () => {
    const persons = pages.filter((page) => jsonLdOf(page).includes('"@type":"Person"'));
    expect(persons.map(({ file }) => file)).toEqual([
      'nastavniki/m-4k7d/index.html',
      'nastavniki/m-9wq2/index.html',
    ]);
    const images = files.filter((file) => file.startsWith('og/nastavniki/'));
    expect(images).toEqual(['og/nastavniki/m-4k7d.png', 'og/nastavniki/m-9wq2.png']);
  });

  it('without it has a page that tells nothing of them to others', async () => {
    const { section, sectionFor } = await siteOf(demoContent);
    const social = new Set(sectionFor('social').mentors.flatMap((one) => (one.named ? [one.id] : [])));
    const siteOnly = section.mentors.flatMap((one) => (one.named && !social.has(one.id) ? [one] : []));
    expect(siteOnly.length).toBeGreaterThan(1);
    for (const { label, address = '' } of siteOnly) {
      const page = pages.find(({ file }) => file === `${address}index.html`);
      if (page === undefined) throw new Error(`no page ${address}`);
      const told = [...tagsOf(page)].filter(([tag]) => /^(?:og|twitter):/.test(tag)).flat();
      const text = fold(`${told.join(' ')} ${jsonLdOf(page)}`);
      expect(label.split(' ').filter((name) => text.includes(fold(name)))).toEqual([]);
      expect(text).not.toContain(address);
    }
  });
});

async function siteOf(contentDir: string) {
  const content = await readContent(contentDir);
  return buildSite(content, evaluate(content, asOf), base);
}

describe('images and tags', () => {
  it('have no word of results before their day, nor names without consent (privacy-hell)', async () => {
    const { section, sectionFor } = await siteOf(fixture('privacy-hell'));
    const told = fold(everythingToldBy(section, sectionFor('social')));
    expect(told).toContain('вместе');
    const names = [
      'Канарейкин',
      'Синицын',
      'Зябликов',
      'Кенарев',
      'Коноплянкин',
      'Трясогузкин',
      'канарейка-',
    ];
    const marks = ['итог-раньше-срока', 'итог-в-тексте', 'Дроздов', 'Овсянк'];
    expect([...names, ...marks].filter((word) => told.includes(fold(word)))).toEqual([]);
  });
});
