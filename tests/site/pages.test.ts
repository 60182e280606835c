import { beforeAll, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildFixture, demoContent } from '../support/build.ts';
import type { HtmlPage, PageLink } from '../support/html-site.ts';
import { linksOf, readPages, textOf } from '../support/html-site.ts';
import { listFiles } from '../support/output-text.ts';

const site = 'https://rodnik.example';

/** Hosts that the school itself names in its content. */
async function contentHosts(): Promise<Set<string>> {
  const files = (await listFiles(demoContent)).filter((file) => /\.(?:json|mdx)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(path.join(demoContent, file), 'utf8')));
  return new Set([...texts.join('\n').matchAll(/https:\/\/([^/\s"')\]]+)/g)].map(([, host = '']) => host));
}

describe.each(['/', '/a/b/'])('the section at %s', (base) => {
  let files: Set<string>;
  let pages: HtmlPage[];
  let links: PageLink[];

  const where = ({ page, value }: PageLink) => `${page.file}: ${value}`;
  const targetOf = ({ page, value }: PageLink) => new URL(value, `${site}${page.address}`);
  /** The link leads into the section (at the root, the whole host would be it: there only relative ones are). */
  const isInside = (link: PageLink) => !/^[a-z]+:/i.test(link.value) || link.element === 'link';
  const fileAt = ({ pathname }: URL) => {
    const below = decodeURIComponent(pathname).slice(base.length);
    return below === '' || below.endsWith('/') ? `${below}index.html` : below;
  };

  beforeAll(async () => {
    const built = await buildFixture(demoContent, { base, site });
    expect(built.code, built.stderr).toBe(0);
    files = new Set(await listFiles(built.dir));
    pages = await readPages(built.dir, base);
    links = pages.flatMap(linksOf);
    expect(pages.length).toBeGreaterThan(60);
    expect(links.length).toBeGreaterThan(1000);
  });

  it('links and assets lead to files of the output', () => {
    const inside = links.filter(isInside);
    expect(inside.length).toBeGreaterThan(1000);
    const broken = inside.filter((link) => {
      const url = targetOf(link);
      if (url.origin !== site || !url.pathname.startsWith(base)) return true;
      return link.attribute === 'data-bundle'
        ? !files.has(`${fileAt(url).replace('index.html', '')}pagefind.js`)
        : !files.has(fileAt(url));
    });
    expect([...new Map(broken.map((link) => [link.value, where(link)])).values()]).toEqual([]);
  });

  it('anchors exist', () => {
    const ids = new Map(
      pages.map((page) => [page.file, new Set(page.elements.map(({ attributes }) => attributes['id']))]),
    );
    const anchored = links.filter((link) => isInside(link) && link.value.includes('#'));
    expect(anchored.length).toBeGreaterThan(60);
    const missing = anchored.filter((link) => {
      const url = targetOf(link);
      return ids.get(fileAt(url))?.has(decodeURIComponent(url.hash.slice(1))) !== true;
    });
    expect(missing.map(where)).toEqual([]);
  });

  it('nothing is asked of another host, and links lead only to hosts that the content names', async () => {
    const hosts = await contentHosts();
    const absolute = links.filter((link) => /^(?:[a-z]+:|\/\/)/i.test(link.value));
    expect(absolute.length).toBeGreaterThan(10);
    const strange = absolute.filter(({ element, value }) => {
      if (/^(?:mailto|tel):/.test(value)) return element !== 'a';
      // A calendar to subscribe to: the same address under another name.
      const url = new URL(element === 'a' ? value.replace(/^webcal:/, 'https:') : value, site);
      if (url.protocol !== 'https:') return true;
      return element === 'a' ? !hosts.has(url.host) : url.origin !== site;
    });
    expect(strange.map(where)).toEqual([]);
  });

  it('every page can be reached from the home page, every file from some page', () => {
    const byFile = new Map(pages.map((page) => [page.file, page]));
    const reached = new Set<string>(['index.html']);
    for (const file of reached) {
      const page = byFile.get(file);
      for (const link of page ? linksOf(page) : []) {
        if (link.element === 'a' && isInside(link)) reached.add(fileAt(targetOf(link)));
      }
    }
    expect(pages.map(({ file }) => file).filter((file) => file !== '404.html' && !reached.has(file))).toEqual(
      [],
    );
    const published = [...files].filter((file) => file.startsWith('files/'));
    const used = new Set(links.filter(isInside).map((link) => fileAt(targetOf(link))));
    expect(published.length).toBeGreaterThan(5);
    expect(published.filter((file) => !used.has(file))).toEqual([]);
  });

  it('a page has one h1, a language, a title of its own, a description, landmarks and unique ids', () => {
    const count = (page: HtmlPage, name: string) =>
      page.elements.filter((element) => element.name === name).length;
    const problems = pages.flatMap((page) => {
      const ids = page.elements.flatMap(({ attributes }) => attributes['id'] ?? []);
      const html = page.elements.find(({ name }) => name === 'html');
      const title = page.elements.find(({ name, parent }) => name === 'title' && parent.name === 'head');
      const description = page.elements.find(({ attributes }) => attributes['name'] === 'description');
      return [
        [count(page, 'h1') !== 1, 'h1'],
        [count(page, 'main') !== 1, 'main'],
        [html?.attributes['lang'] !== 'ru', 'lang'],
        [title === undefined || textOf(title) === '', 'title'],
        [!description?.attributes['content'], 'description'],
        [new Set(ids).size !== ids.length, 'ids'],
        [
          !page.elements.some(
            ({ name, attributes }) => name === 'nav' && attributes['aria-label'] !== undefined,
          ),
          'nav',
        ],
        [!/По состоянию на\s+<time datetime="2026-11-22"/.test(page.source), 'asOf'],
      ].flatMap(([bad, what]) => (bad ? [`${page.file}: ${String(what)}`] : []));
    });
    expect(problems).toEqual([]);
    const titles = pages.map((page) =>
      textOf(page.elements.find(({ name }) => name === 'title') ?? page.elements[0]!),
    );
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('nothing inline would need a weaker Content-Security-Policy', () => {
    const problems = pages.flatMap((page) =>
      page.elements.flatMap(({ name, attributes }) => {
        const data = /^application\/(?:ld\+)?json$/.test(attributes['type'] ?? '');
        const inline = (name === 'script' && attributes['src'] === undefined && !data) || name === 'style';
        const handler = Object.keys(attributes).find((attribute) => /^on|^style$/i.test(attribute));
        return inline || handler !== undefined ? [`${page.file}: <${name} ${handler ?? ''}>`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('images have texts, tables have headers, forms have labels', () => {
    const problems = pages.flatMap((page) =>
      page.elements.flatMap(({ name, attributes, children }) => {
        const wrong =
          (name === 'img' && attributes['alt'] === undefined) ||
          (name === 'table' && !/<th\b/.test(page.source)) ||
          (name === 'th' && attributes['scope'] === undefined) ||
          (name === 'a' && children.length === 0);
        return wrong ? [`${page.file}: <${name}>`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });
});
