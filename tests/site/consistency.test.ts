import type { ElementNode } from 'ultrahtml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../support/demo-pages.ts';
import type { HtmlPage } from '../support/html-site.ts';
import { elementsOf, textOf } from '../support/html-site.ts';

let pages: HtmlPage[];

beforeAll(async () => {
  ({ pages } = await readDemoPages());
});

/** The words of an element as a reader hears them. */
const wordsOf = (element: ElementNode) => textOf(element).replaceAll(/\s+/g, ' ');

/** A part of the page that stands on every page: `header` or `footer` of the site. */
function partOf(page: HtmlPage, part: 'header' | 'footer'): string {
  const [, source = ''] =
    new RegExp(`<${part} class="site-${part}">([^]*?)</${part}>`).exec(page.source) ?? [];
  return source;
}

const linksIn = (source: string) =>
  elementsOf(source)
    .filter(({ name, attributes }) => name === 'a' && attributes['href'] !== undefined)
    .map((link) => `${link.attributes['href']} ${wordsOf(link)}`);

/** Pages by what a part of them is. */
const kindsOf = (tell: (page: HtmlPage) => string) => Map.groupBy(pages, tell);

describe('all pages alike', () => {
  it.each(['header', 'footer'] as const)(
    'the %s has the same links with the same names in one order',
    (part) => {
      const kinds = kindsOf((page) => linksIn(partOf(page, part)).join('\n'));
      expect([...kinds.values()].map(([first]) => first?.file)).toHaveLength(1);
      expect([...kinds.keys()][0]?.split('\n').length).toBeGreaterThan(8);
    },
  );

  it('help is in the same place: the telephone and the mail of the school in the footer', () => {
    const kinds = kindsOf((page) => {
      const items = elementsOf(partOf(page, 'footer')).filter(({ name }) => name === 'li');
      return items.slice(0, 2).map(wordsOf).join('\n');
    });
    expect([...kinds.keys()]).toEqual([
      expect.stringMatching(/^Телефон: \d[^]*\nЭлектронная почта: \S+@\S+$/),
    ]);
  });

  it('a heading of the section is called the same wherever it is on the way to a page', () => {
    const names = new Map<string, Set<string>>();
    for (const { source } of pages) {
      const [, crumbs = ''] = /<nav class="crumbs"[^>]*>([^]*?)<\/nav>/.exec(source) ?? [];
      for (const link of linksIn(crumbs)) {
        const [address = '', ...words] = link.split(' ');
        names.set(address, (names.get(address) ?? new Set()).add(words.join(' ')));
      }
    }
    expect(names.size).toBeGreaterThan(8);
    expect([...names].filter(([, called]) => called.size > 1)).toEqual([]);
  });
});
