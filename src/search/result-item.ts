import { parseExcerpt } from './excerpt.ts';
import type { FoundPage } from './pagefind.ts';

function buildElement(name: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const node = document.createElement(name);
  node.className = className;
  node.append(...content);
  return node;
}

function buildMark(word: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = word;
  return mark;
}

/** Takes a page found; returns its item of the list: link, kind and year, text around the hit. */
export function buildResultItem(page: FoundPage): HTMLElement {
  const link = document.createElement('a');
  link.className = 'search-result-link';
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  const facts = ['вид', 'год'].flatMap((name) => page.filters[name] ?? []).join(' · ');
  const excerpt = parseExcerpt(page.excerpt).map(({ text, marked }) => (marked ? buildMark(text) : text));
  return buildElement(
    'li',
    'search-result',
    link,
    ...(facts === '' ? [] : [buildElement('p', 'search-result-facts', facts)]),
    buildElement('p', 'search-result-excerpt', ...excerpt),
  );
}
