import type { Element, ElementContent } from 'hast';
import { blockComponentTags, inlineComponentTags } from './components.ts';
import type { Gate } from './parse-components.ts';

const phrasingTags = new Set([
  'a',
  'br',
  'code',
  'del',
  'em',
  'img',
  'input',
  'strong',
  'sup',
  ...inlineComponentTags,
]);

function isPhrasing(node: ElementContent): boolean {
  return node.type === 'text'
    ? node.value.trim() !== ''
    : node.type === 'element' && phrasingTags.has(node.tagName);
}

/** Loose words between blocks become paragraphs. */
export function wrapPhrases(nodes: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let phrase: ElementContent[] = [];
  const flush = () => {
    const end = phrase.findLastIndex(isPhrasing) + 1;
    if (end > 0) result.push(paragraph(phrase.slice(0, end)));
    result.push(...phrase.slice(end));
    phrase = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node) || (node.type === 'text' && phrase.length > 0)) phrase.push(node);
    else {
      flush();
      result.push(node);
    }
  }
  flush();
  return result;
}

/** A paragraph cannot hold blocks: they come out of it, in order. */
export function splitParagraph(children: readonly ElementContent[]): ElementContent[] {
  const holdsBlock = children.some(
    (child) => child.type === 'element' && blockComponentTags.has(child.tagName),
  );
  return holdsBlock ? wrapPhrases(children) : [paragraph([...children])];
}

function paragraph(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'p', properties: {}, children };
}

/** An `x-result-block` for what belongs to `gate`. */
export function resultBlock(gate: Gate, children: ElementContent[]): Element {
  const properties = gate.program === undefined ? {} : { program: gate.program };
  return { type: 'element', tagName: 'x-result-block', properties, children: wrapPhrases(children) };
}
