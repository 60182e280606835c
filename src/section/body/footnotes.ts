import type { Element, ElementContent, Root } from 'hast';
import { element, text } from './elements.ts';
import { elementsOf, isNote, isReference, noteId, referenceTarget } from './gate.ts';
import { bodyWords } from './resolvers.ts';

/**
 * Numbers the footnotes that are left, from 1 in the order of their list, and links each one back to
 * every place that refers to it.
 */
export function numberFootnotes(tree: Root): Root {
  if (!tree.children.some((node) => node.type === 'element' && node.tagName === 'section')) return tree;
  const elements = elementsOf(tree.children as ElementContent[]);
  const notes = elements.filter(isNote).map(noteId);
  const numbers = new Map(notes.map((id, index) => [id, index + 1]));
  const counts = new Map<number, number>();
  const total = new Map<number, number>();
  for (const reference of elements.filter(isReference)) {
    const number = numbers.get(referenceTarget(reference)) ?? 0;
    total.set(number, (total.get(number) ?? 0) + 1);
  }
  const visit = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (isReference(node)) {
      const number = numbers.get(referenceTarget(node)) ?? 0;
      const copy = (counts.get(number) ?? 0) + 1;
      counts.set(number, copy);
      const properties = { ...node.properties, href: `#fn-${number}`, id: referenceId(number, copy) };
      return element('a', properties, [text(String(number))]);
    }
    const children = node.children.map(visit);
    if (!isNote(node)) return { ...node, children };
    const opened = children.flatMap((child) => (isResult(child) ? child.children : [child]));
    const number = numbers.get(noteId(node)) ?? 0;
    return element('li', { id: `fn-${number}` }, withBackLinks(opened, number, total.get(number) ?? 0));
  };
  return { type: 'root', children: tree.children.map((node) => visit(node as ElementContent)) };
}

/** A note written inside a result that is shown. */
const isResult = (node: ElementContent): node is Element =>
  node.type === 'element' && node.tagName === 'x-result-block';

const referenceId = (number: number, copy: number) => `fnref-${number}${copy > 1 ? `-${copy}` : ''}`;

function withBackLinks(children: ElementContent[], number: number, count: number): ElementContent[] {
  const links = Array.from({ length: count }, (_, index) => {
    const copy = index + 1;
    const label = `${bodyWords.backToText} ${number}${copy > 1 ? `-${copy}` : ''}`;
    const properties = {
      href: `#${referenceId(number, copy)}`,
      className: ['footnote-back'],
      ariaLabel: label,
    };
    return [...(copy > 1 ? [text(' ')] : []), element('a', properties, [text('↩')])];
  }).flat();
  const last = children.findLastIndex((child) => child.type === 'element' && child.tagName === 'p');
  return children.map((child, index) =>
    index === last && child.type === 'element'
      ? { ...child, children: [...child.children, ...links] }
      : child,
  );
}
