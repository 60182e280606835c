import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoBase as base, readDemoPages } from '../support/demo-pages.ts';
import type { HtmlPage } from '../support/html-site.ts';

const panelPage = 'dlya-slabovidyashchih/index.html';

let dir: string;
let pages: HtmlPage[];

beforeAll(async () => {
  ({ dir, pages } = await readDemoPages());
});

const copyLinks = ({ elements }: HtmlPage) =>
  elements.filter(({ attributes }) => attributes['itemprop'] === 'copy');

/** Bytes that a browser gets of a file that a page names. */
async function weigh(address: string | undefined): Promise<number> {
  expect(address?.startsWith(base)).toBe(true);
  return gzipSync(await readFile(path.join(dir, (address ?? '').slice(base.length))), { level: 9 }).length;
}

describe('«Для слабовидящих»', () => {
  it('has one link on every page, marked as the checkers look for it, that leads somewhere', () => {
    const wrong = pages.filter((page) => {
      const [link, ...more] = copyLinks(page);
      return (
        more.length > 0 || link?.name !== 'a' || link.attributes['href'] !== `${base}dlya-slabovidyashchih/`
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
    expect(pages.map(({ file }) => file)).toContain(panelPage);
  });

  it('is not in the main menu', () => {
    const [, menu = ''] = /<nav class="menu[^>]*>(.*?)<\/nav>/s.exec(pages[0]?.source ?? '') ?? [];
    expect(menu).toContain('Программы');
    expect(menu).not.toContain('слабовидящих');
  });

  it('looks into its memory before any style is asked for, with a script that is not deferred', () => {
    const wrong = pages.filter(({ elements }) => {
      const first = elements.findIndex(({ name }) => name === 'script');
      const style = elements.findIndex(({ attributes }) => attributes['rel'] === 'stylesheet');
      const script = elements[first];
      return (
        script?.parent.name !== 'head' ||
        first > style ||
        Object.keys(script.attributes).join(' ') !== 'src' ||
        !/\/_astro\/apply-[\w-]+\.js$/.test(script.attributes['src'] ?? '')
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('adds no other script to any page but its own', () => {
    const scripts = pages.flatMap(({ file, elements }) =>
      elements
        .filter(({ name, attributes }) => name === 'script' && attributes['src']?.includes('/panel-'))
        .map(() => file),
    );
    expect(scripts).toEqual([panelPage]);
  });

  it('weighs less than 1 KB on a page and less than 4 KB with the panel, compressed', async () => {
    const page = pages.find(({ file }) => file === 'index.html');
    const script = page?.elements.find(({ name }) => name === 'script')?.attributes['src'];
    const { 'data-panel': panel, 'data-styles': styles } = (page && copyLinks(page)[0]?.attributes) ?? {};
    const onEveryPage = await weigh(script);
    const whenAsked = (await weigh(panel)) + (await weigh(styles));
    expect(onEveryPage).toBeLessThan(1024);
    expect(whenAsked).toBeGreaterThan(500);
    expect(onEveryPage + whenAsked).toBeLessThan(4096);
  });
});
