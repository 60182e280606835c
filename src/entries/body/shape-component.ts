import type { Element, ElementContent, Nodes } from 'hast';
import { acceptImage, buildProperties, reportAttributes } from './check-component.ts';
import { componentOf, isComponentName } from './components.ts';
import type { ComponentName } from './components.ts';
import { wrapPhrases } from './flow.ts';
import { unmaskLiteral } from './mask.ts';
import { rangeOf } from './parse-markdown.ts';
import type { ShapeContext } from './shape-context.ts';

type JsxNode = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** One of our components → an `x-…` element; a tag we did not hand to the parser leaves its contents. */
export function shapeComponent(node: JsxNode, context: ShapeContext): ElementContent[] {
  const start = rangeOf(node)?.start ?? -1;
  const span = context.spanAt.get(start);
  if (!span || node.name !== span.open.name || !isComponentName(node.name)) return context.children(node);
  const name = node.name;
  reportAttributes(name, span.open, context.input.report);
  const properties = buildProperties(name, attributeValues(node), start, context.input.report);
  const { tagName, content, inline } = componentOf(name);
  const children = shapeContent(node, content, context);
  if (content === 'none' && children.length > 0)
    context.input.report('unexpected-content', start, { component: name });
  const shaped: Element = { type: 'element', tagName, properties, children };
  if (inline && context.place.inLink) {
    context.input.report('misplaced-component', start, { component: name });
    return children;
  }
  if (inline)
    return node.type === 'mdxJsxFlowElement' && !context.place.inPhrase ? wrapPhrases([shaped]) : [shaped];
  return placeBlock(name, shaped, start, context);
}

function attributeValues(node: JsxNode): Map<string, string> {
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
    values.set(attribute.name, unmaskLiteral(attribute.value));
  }
  return values;
}

function shapeContent(
  node: JsxNode,
  content: 'none' | 'phrasing' | 'blocks',
  context: ShapeContext,
): ElementContent[] {
  if (content === 'blocks') return wrapPhrases(context.children(node, { inPhrase: false }));
  const children = context.children(node, { inPhrase: true, inLink: true });
  const words = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
  return words.some((word) => word.type !== 'text' || word.value.trim() !== '') ? words : [];
}

function placeBlock(
  component: ComponentName,
  shaped: Element,
  start: number,
  context: ShapeContext,
): ElementContent[] {
  if (component === 'Figure' && !acceptFigure(shaped, start, context)) {
    const { alt, caption } = shaped.properties;
    return [{ type: 'text', value: [alt, caption].filter(Boolean).join('. ') }, ...shaped.children];
  }
  if (!context.place.inPhrase) return [shaped];
  context.input.report('misplaced-component', start, { component });
  return component === 'ResultBlock' ? [shaped] : shaped.children;
}

function acceptFigure({ properties }: Element, start: number, { input: { report } }: ShapeContext): boolean {
  const { src } = properties;
  return typeof src === 'string' && acceptImage(src, start, report);
}
