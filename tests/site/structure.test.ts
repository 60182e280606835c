import type { ElementNode } from 'ultrahtml';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDemoPages } from '../support/demo-pages.ts';
import type { HtmlPage } from '../support/html-site.ts';
import { textOf } from '../support/html-site.ts';

let pages: HtmlPage[];

beforeAll(async () => {
  ({ pages } = await readDemoPages());
});

const named = (page: HtmlPage, ...names: string[]) =>
  page.elements.filter(({ name }) => names.includes(name));

function isInside(element: ElementNode, ...names: string[]): boolean {
  for (let node = element.parent as ElementNode | undefined; node?.parent; node = node.parent as ElementNode)
    if (names.includes(node.name)) return true;
  return false;
}

/** The name that a screen reader says, as far as our markup gives one. */
function nameOf(page: HtmlPage, element: ElementNode): string {
  const { attributes } = element;
  const labels = (attributes['aria-labelledby'] ?? '').split(' ').filter(Boolean);
  const labelled = page.elements.filter(({ attributes: { id } }) => id !== undefined && labels.includes(id));
  const pictures = page.elements.filter(
    (inner) => inner.name === 'img' && isBelow(inner, element) && inner.attributes['alt'],
  );
  return [
    attributes['aria-label'] ?? '',
    ...labelled.map(textOf),
    textOf(element),
    ...pictures.map((picture) => picture.attributes['alt'] ?? ''),
  ]
    .join(' ')
    .trim();
}

function isBelow(inner: ElementNode, outer: ElementNode): boolean {
  for (
    let node = inner.parent as ElementNode | undefined;
    node;
    node = node.parent as ElementNode | undefined
  )
    if (node === outer) return true;
  return false;
}

/** Whether the element or one around it has the attribute with such a value. */
function hasAround(element: ElementNode, attribute: string, value: RegExp): boolean {
  let node = element as ElementNode | undefined;
  for (; node?.attributes; node = node.parent as ElementNode | undefined)
    if (value.test(node.attributes[attribute] ?? '')) return true;
  return false;
}

/** Applies a check to every page; returns what is wrong, by page. */
function faultsOf(check: (page: HtmlPage) => string[]): string[] {
  return pages.flatMap((page) => check(page).map((fault) => `${page.file}: ${fault}`));
}

describe('structure of every page', () => {
  it('headings begin with h1, leave no level out and are not empty', () => {
    const faults = faultsOf((page) => {
      const headings = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
      const levels = headings.map(({ name }) => Number(name[1]));
      return [
        ...(levels[0] === 1 ? [] : [`begins with h${levels[0]}`]),
        ...levels.flatMap((level, index) =>
          index > 0 && level > (levels[index - 1] ?? 0) + 1
            ? [`h${level} after h${levels[index - 1]}: ${textOf(headings[index]!)}`]
            : [],
        ),
        ...headings.filter((heading) => textOf(heading) === '').map(({ name }) => `empty ${name}`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('one header, one main part, one footer; every navigation has a name of its own', () => {
    const faults = faultsOf((page) => {
      const parts = named(page, 'header', 'main', 'footer').filter(
        (part) => !isInside(part, 'main', 'article', 'section', 'aside', 'nav'),
      );
      const names = named(page, 'nav').map((nav) => nav.attributes['aria-label'] ?? '');
      return [
        ...(parts.map(({ name }) => name).join(' ') === 'header main footer'
          ? []
          : [parts.map(({ name }) => name).join(' ')]),
        ...(names.includes('') || new Set(names).size < names.length ? [`nav: ${names.join(', ')}`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('begins with the skip link to the main part', () => {
    const faults = faultsOf((page) => {
      const first = named(page, 'a', 'button', 'input', 'select', 'summary')[0];
      const main = named(page, 'main')[0];
      const leads = first?.attributes['href'] === `#${main?.attributes['id']}`;
      return leads && main?.attributes['tabindex'] === '-1' ? [] : [String(first?.attributes['href'])];
    });
    expect(faults).toEqual([]);
  });

  it('links and buttons say what they do', () => {
    let links = 0;
    const vague = /^(?:тут|здесь|скачать|подробнее|читать|далее|ссылка|файл|открыть|ещё)[\s.…»→]*$/i;
    const faults = faultsOf((page) =>
      named(page, 'a', 'button', 'summary').flatMap((element) => {
        links += 1;
        const name = nameOf(page, element);
        return name === '' || vague.test(name) ? [`<${element.name}> «${name}»`] : [];
      }),
    );
    expect(faults).toEqual([]);
    expect(links).toBeGreaterThan(2000);
  });

  it('a link to a file tells its type and size', () => {
    let files = 0;
    const faults = faultsOf((page) =>
      named(page, 'a').flatMap((link) => {
        if (!/\/files\/.*\.\w+$/.test(link.attributes['href'] ?? '')) return [];
        files += 1;
        const near = `${textOf(link)} ${textOf(link.parent as ElementNode)}`;
        return /[A-Z]{3,4}/.test(near) && /\d\s?(?:КБ|МБ|Б)/.test(near)
          ? []
          : [link.attributes['href'] ?? ''];
      }),
    );
    expect(faults).toEqual([]);
    expect(files).toBeGreaterThan(5);
  });

  it('a drawing is named or hidden from screen readers; a table has a caption or a name, but in a text of Markdown', () => {
    let drawings = 0;
    const faults = faultsOf((page) => [
      ...named(page, 'svg').flatMap((svg) => {
        drawings += 1;
        const hidden = hasAround(svg, 'aria-hidden', /^true$/) || isInside(svg, 'svg');
        const told = svg.attributes['role'] === 'img' && nameOf(page, svg) !== '';
        return hidden || told ? [] : [`<svg class="${svg.attributes['class'] ?? ''}">`];
      }),
      ...named(page, 'table').flatMap((table) => {
        const told =
          page.elements.some(({ name, parent }) => name === 'caption' && parent === table) ||
          table.attributes['aria-label'] !== undefined ||
          table.attributes['aria-labelledby'] !== undefined;
        return told || hasAround(table, 'class', /\btable-scroll\b/)
          ? []
          : [`<table> «${textOf(table).slice(0, 40)}»`];
      }),
    ]);
    expect(faults).toEqual([]);
    expect(drawings).toBeGreaterThan(100);
  });

  it('fields have labels', () => {
    let fields = 0;
    const faults = faultsOf((page) =>
      named(page, 'input', 'select', 'textarea').flatMap((field) => {
        fields += 1;
        const { id } = field.attributes;
        const label = named(page, 'label').some(
          (element) => (id !== undefined && element.attributes['for'] === id) || isBelow(field, element),
        );
        return label || field.attributes['aria-label'] !== undefined
          ? []
          : [String(field.attributes['name'])];
      }),
    );
    expect(faults).toEqual([]);
    expect(fields).toBeGreaterThan(0);
  });
});
