import type { ElementContent, Root, RootContent } from 'hast';
import { resultBlock, wrapPhrases } from './flow.ts';
import { maxDepth } from './guards.ts';
import { unmaskLiteral } from './mask.ts';
import { rangeOf } from './parse-markdown.ts';
import type { ParsedNode } from './parse-markdown.ts';
import { excerpt } from './problems.ts';
import { shapeComponent } from './shape-component.ts';
import type { Place, ShapeContext, ShapeInput } from './shape-context.ts';
import { shapeElement } from './shape-element.ts';
import { shapeText } from './shape-text.ts';

/** The parser's tree → a tree of allow-listed elements only, without positions. */
export function shapeTree(parsed: Root, input: ShapeInput): Root {
  const spanAt = new Map(input.spans.map((span) => [span.open.start, span]));
  const context = contextAt(input, spanAt, 0, { inCode: false, inLink: false, inPhrase: false });
  return { type: 'root', children: wrapPhrases(shapeTop(parsed, context)) };
}

function contextAt(
  input: ShapeInput,
  spanAt: ShapeContext['spanAt'],
  depth: number,
  place: Place,
): ShapeContext {
  return {
    input,
    spanAt,
    depth,
    place,
    children: (node, changes) =>
      shapeChildren(node, contextAt(input, spanAt, depth + 1, changes ? { ...place, ...changes } : place)),
  };
}

/** Holds back every top-level block that a result with unusable tags touches. */
function shapeTop(parsed: Root, context: ShapeContext): ElementContent[] {
  const broken = context.input.gates.filter((gate) => gate.broken);
  return mergeTexts(parsed.children).flatMap((child) => {
    const range = rangeOf(child);
    const gate = range && broken.find(({ start, end }) => range.start < end && range.end > start);
    const shaped = shapeNode(child, context);
    return gate ? [resultBlock(gate, shaped)] : shaped;
  });
}

function shapeChildren(node: ParsedNode, context: ShapeContext): ElementContent[] {
  return 'children' in node ? mergeTexts(node.children).flatMap((child) => shapeNode(child, context)) : [];
}

function shapeNode(node: ParsedNode, context: ShapeContext): ElementContent[] {
  if (context.depth > maxDepth) return [tooDeep(node, context)];
  switch (node.type) {
    case 'text':
      return shapeText(node.value, context.place);
    case 'element':
      return shapeElement(node, context);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return shapeComponent(node, context);
    default:
      return literally(node, context);
  }
}

function tooDeep(node: ParsedNode, context: ShapeContext): ElementContent {
  const range = rangeOf(node);
  if (node.type === 'text') return { type: 'text', value: unmaskLiteral(node.value) };
  if (range) context.input.report('too-deep', range.start, { limit: String(maxDepth) });
  return {
    type: 'text',
    value: range ? unmaskLiteral(context.input.source.slice(range.start, range.end)) : '',
  };
}

/** Whatever the parser made of it, it is what the editor wrote. */
function literally(node: ParsedNode, context: ShapeContext): ElementContent[] {
  const range = rangeOf(node);
  if (!range) return [];
  const value = unmaskLiteral(context.input.source.slice(range.start, range.end));
  context.input.report('syntax', range.start, { text: excerpt(value) });
  return [{ type: 'text', value }];
}

/** Neighbouring texts become one, so that what was masked together is read together. */
function mergeTexts(nodes: readonly RootContent[]): RootContent[] {
  const merged: RootContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { ...last, value: last.value + node.value };
    else merged.push(node);
  }
  return merged;
}
