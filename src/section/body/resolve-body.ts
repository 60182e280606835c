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
  return { type: 'root', children: resolveAll(shown.children as ElementContent[], resolvers) };
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

/** Wide tables scroll by themselves, also by keyboard. */
function scrollable(table: Element): Element {
  const properties = { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: bodyWords.table };
  return element('div', properties, [table]);
}

function checkbox(checked: boolean): Element {
  const ariaLabel = checked ? bodyWords.done : bodyWords.notDone;
  return element('input', { type: 'checkbox', disabled: true, checked, ariaLabel }, []);
}
