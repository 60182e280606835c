import type { Element, ElementContent, Root } from 'hast';
import { renderComponent } from './components.ts';
import { element, only, stringOf, text } from './elements.ts';
import { numberFootnotes } from './footnotes.ts';
import { removeHiddenResults } from './gate.ts';
import { picture } from './picture.ts';
import { bodyWords } from './resolvers.ts';
import type { BodyResolvers } from './resolvers.ts';

/** Elements that may appear in the output as they are, and the properties they may have. */
const kept: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  em: [],
  strong: [],
  del: [],
  sup: [],
  blockquote: [],
  ul: ['className'],
  ol: ['start'],
  li: ['id', 'className'],
  hr: [],
  br: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'className'],
  td: ['className'],
  pre: [],
  code: ['className'],
  section: ['className'],
};

/**
 * A parsed body → the elements of the page: hidden results removed, references resolved, footnotes
 * numbered. The output is built from the allow-list, so nothing else in `tree` can reach it.
 */
export function resolveBody(tree: Root, resolvers: BodyResolvers): Root {
  const shown = numberFootnotes(removeHiddenResults(tree, resolvers));
  const children = resolveAll(shown.children as ElementContent[], resolvers);
  nameTables(children);
  return { type: 'root', children };
}

function resolveAll(nodes: readonly ElementContent[], resolvers: BodyResolvers): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [text(node.value)];
    return node.type === 'element' ? resolveElement(node, resolvers) : [];
  });
}

function resolveElement(node: Element, resolvers: BodyResolvers): ElementContent[] {
  const children = resolveAll(node.children, resolvers);
  const properties = Object.hasOwn(kept, node.tagName) ? kept[node.tagName] : undefined;
  if (properties) return [element(node.tagName, only(node, properties), children)];
  switch (node.tagName) {
    case 'a':
      return [resolveLink(node, children, resolvers)];
    case 'img':
      return resolveImage(node, resolvers);
    case 'table':
      return [scrollable(element('table', {}, children))];
    case 'input':
      return [checkbox(node.properties['checked'] === true)];
    default:
      return renderComponent(node, children, resolvers) ?? children;
  }
}

function resolveLink(node: Element, children: ElementContent[], resolvers: BodyResolvers): ElementContent {
  const href = stringOf(node, 'href') ?? '';
  const properties = only(node, [
    'id',
    'title',
    'className',
    'dataFootnoteRef',
    'ariaDescribedBy',
    'ariaLabel',
  ]);
  if (href.startsWith('#')) return element('a', { href, ...properties }, children);
  const rel = /^https?:/i.test(href) ? { rel: ['noopener'] } : {};
  return element('a', { href: resolvers.link(href), ...properties, ...rel }, children);
}

function resolveImage(node: Element, resolvers: BodyResolvers): ElementContent[] {
  const image = picture(node, resolvers);
  return [image ?? element('span', { className: ['unpublished'] }, [text(bodyWords.unpublishedFigure)])];
}

/** Wide tables scroll by themselves, also by keyboard; {@link nameTables} gives the region its name. */
function scrollable(table: Element): Element {
  return element('div', { className: ['table-scroll'], tabIndex: 0, role: 'region' }, [table]);
}

/** «Таблица 1», «Таблица 2»: regions of one page must not share a name (WCAG 2.2, 1.3.1). */
function nameTables(nodes: readonly ElementContent[]): void {
  const tables = elementsOf(nodes).filter(({ properties }) => properties['role'] === 'region');
  for (const [index, table] of tables.entries()) {
    table.properties['ariaLabel'] = tables.length === 1 ? bodyWords.table : `${bodyWords.table} ${index + 1}`;
  }
}

function elementsOf(nodes: readonly ElementContent[]): Element[] {
  return nodes.flatMap((node) => (node.type === 'element' ? [node, ...elementsOf(node.children)] : []));
}

function checkbox(checked: boolean): Element {
  const ariaLabel = checked ? bodyWords.done : bodyWords.notDone;
  return element('input', { type: 'checkbox', disabled: true, checked, ariaLabel }, []);
}
