import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentTypes } from '../../src/integrations/headers/content-types.ts';
import { metaPolicy } from '../../src/integrations/headers/policy.ts';
import { demoBase as base, readDemoPages } from '../support/demo-pages.ts';
import type { HtmlPage } from '../support/html-site.ts';
import { elementsOf } from '../support/html-site.ts';
import { listFiles } from '../support/output-text.ts';

let dir: string;
let pages: HtmlPage[];

beforeAll(async () => {
  ({ dir, pages } = await readDemoPages());
});

/** Elements that a page of the section never has: they run, embed, redirect or change what addresses mean. */
const unwanted = new Set([
  ...['style', 'base', 'iframe', 'frame', 'object', 'embed', 'applet', 'portal', 'template', 'math'],
  ...['foreignobject', 'use', 'image', 'animate', 'set'],
]);

const dataBlock = /^application\/(?:ld\+)?json$/;

/** What of an element would need a weaker policy, or ask another site for something. */
function problemsOf({ name, attributes }: HtmlPage['elements'][number]): string[] {
  const source = attributes['src'];
  const inlineScript = name === 'script' && source === undefined && !dataBlock.test(attributes['type'] ?? '');
  const loaded = name === 'link' && attributes['rel'] !== 'canonical' ? attributes['href'] : source;
  return [
    ...(unwanted.has(name) ? [`<${name}>`] : []),
    ...(inlineScript ? ['inline <script>'] : []),
    ...(loaded !== undefined && !loaded.startsWith(base) ? [`loads ${loaded}`] : []),
    ...(name === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') ? ['refresh'] : []),
    ...Object.entries(attributes).flatMap(([attribute, value]) => [
      ...(/^(?:on.*|style|srcdoc|ping)$/i.test(attribute) ? [attribute] : []),
      ...(/^\s*(?:javascript|data|vbscript|blob):/i.test(value) ? [`${attribute}=${value}`] : []),
    ]),
  ];
}

describe('pages under the policy', () => {
  it('have nothing inline, nothing embedded and nothing from elsewhere', () => {
    const elements = pages.flatMap((page) => page.elements);
    expect(elements.filter(({ name }) => name === 'script').length).toBeGreaterThan(0);
    const problems = pages.flatMap((page) =>
      page.elements.flatMap(problemsOf).map((problem) => `${page.file}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('name the policy in the head before anything is loaded', () => {
    const wrong = pages.filter(({ elements }) => {
      const policy = elements.findIndex(
        ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
      );
      const loading = elements.findIndex(({ name }) => name === 'link' || name === 'script');
      return elements[policy]?.attributes['content'] !== metaPolicy || loading < policy;
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', 'inline <script>'],
    ['<script type="application/ld+json">{}</script>', undefined],
    ['<p style="color: red">', 'style'],
    ['<p onclick="a()">', 'onclick'],
    ['<a href=" JavaScript:a()">', 'href= JavaScript:a()'],
    ['<img src="https://elsewhere.example/a.png">', 'loads https://elsewhere.example/a.png'],
    ['<img src="//elsewhere.example/a.png">', 'loads //elsewhere.example/a.png'],
    ['<a href="https://elsewhere.example/">', undefined],
  ])('%s: %s', (source, problem) => {
    expect(elementsOf(source).flatMap(problemsOf)).toEqual(problem === undefined ? [] : [problem]);
  });
});

describe('files of the section', () => {
  it('all have a type of their own', async () => {
    const files = (await listFiles(dir)).filter((file) => !/^\.htaccess$|^_server\//.test(file));
    expect(files.length).toBeGreaterThan(200);
    const extensionOf = (file: string) => file.slice(file.lastIndexOf('.') + 1);
    expect(files.filter((file) => contentTypes[extensionOf(file)] === undefined)).toEqual([]);
  });

  it('styles, scripts and pictures of vectors ask no other site for anything', async () => {
    const files = (await listFiles(dir)).filter((file) =>
      /^(?:_astro\/.*\.(?:css|js)|icon\.svg)$/.test(file),
    );
    expect(files).toContain('icon.svg');
    expect(files.length).toBeGreaterThan(2);
    for (const file of files) {
      const text = (await readFile(path.join(dir, file), 'utf8')).replaceAll(
        'http://www.w3.org/2000/svg',
        '',
      );
      expect(text.match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]{2,}|\burl\((?!["']?\/nastav)/g), file).toBeNull();
    }
  });
});
