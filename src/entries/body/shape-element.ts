import type { Element, ElementContent, Properties } from 'hast';
import { judgeLink, decodeAddress } from './addresses.ts';
import { acceptImage } from './check-component.ts';
import { holdsComponentTag } from './components.ts';
import { resultBlock, splitParagraph } from './flow.ts';
import { unmaskAddress, unmaskLiteral, unmaskText } from './mask.ts';
import { rangeOf } from './parse-markdown.ts';
import { excerpt } from './problems.ts';
import type { Place, ShapeContext } from './shape-context.ts';
import { link, shapeText } from './shape-text.ts';

type Shape = (node: Element, context: ShapeContext) => ElementContent[];

const keep =
  (place: Partial<Place> = {}, properties: (node: Element) => Properties = () => ({})): Shape =>
  (node, context) => [element(node.tagName, properties(node), context.children(node, place))];

/** A block that a component's tags have drawn into a sentence: it is told, and the entry is not shown. */
const standalone =
  (shape: Shape): Shape =>
  (node, context) => {
    const { start, end } = rangeOf(node) ?? { start: 0, end: 0 };
    const { source, report } = context.input;
    if (context.place.inPhrase) report('syntax', start, { text: excerpt(source.slice(start, end)) });
    return shape(node, context);
  };

const phrase = keep({ inPhrase: true });
const heading = standalone(phrase);
const block = standalone(keep());
const part = keep();
const cell = keep({}, ({ tagName, properties }) => ({
  ...(tagName === 'th' ? { scope: 'col' } : {}),
  ...alignment(properties['style']),
}));

/** The allow-list: an element that is not here leaves only its contents behind. */
const shapes: Readonly<Record<string, Shape>> = {
  p: (node, context) =>
    context.place.inPhrase ? context.children(node) : splitParagraph(context.children(node)),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  em: phrase,
  strong: phrase,
  del: phrase,
  sup: phrase,
  blockquote: block,
  ul: standalone(
    keep({}, ({ properties }) => (properties['className'] ? { className: ['contains-task-list'] } : {})),
  ),
  ol: standalone(
    keep({}, ({ properties }) =>
      typeof properties['start'] === 'number' ? { start: properties['start'] } : {},
    ),
  ),
  li: shapeItem,
  input: ({ properties }) => [
    element('input', { type: 'checkbox', disabled: true, checked: properties['checked'] === true }, []),
  ],
  hr: block,
  br: part,
  table: block,
  thead: part,
  tbody: part,
  tr: part,
  th: cell,
  td: cell,
  pre: block,
  code: keep({ inCode: true, inPhrase: true }, ({ properties }) => language(properties['className'])),
  section: shapeFootnotes,
  a: shapeLink,
  img: shapeImage,
};

/** An element of the parser's → what of it may be shown. */
export function shapeElement(node: Element, context: ShapeContext): ElementContent[] {
  const shape = Object.hasOwn(shapes, node.tagName) ? shapes[node.tagName] : undefined;
  return shape ? shape(node, context) : context.children(node);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function alignment(style: unknown): Properties {
  const side = /^text-align: (left|center|right)$/.exec(String(style))?.[1];
  return side ? { className: [`align-${side}`] } : {};
}

function language(className: Properties[string]): Properties {
  const names = Array.isArray(className) ? className.map(String) : [];
  const name = names.find((item) => /^language-[\w+-]+$/.test(item));
  return name === undefined ? {} : { className: [name] };
}

/** A footnote written inside a result is part of the result, though it is shown at the end of the page. */
function shapeItem(node: Element, context: ShapeContext): ElementContent[] {
  const { id, className } = node.properties;
  const children = context.children(node);
  if (typeof id !== 'string') {
    return [element('li', className ? { className: ['task-list-item'] } : {}, children)];
  }
  const start = rangeOf(node)?.start ?? -1;
  const gate = context.input.gates.find((candidate) => start >= candidate.start && start < candidate.end);
  return [element('li', { id: unmaskAddress(id) }, gate ? [resultBlock(gate, children)] : children)];
}

function shapeFootnotes(node: Element, context: ShapeContext): ElementContent[] {
  const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  const heading = element('h2', { id: 'footnote-label' }, [{ type: 'text', value: 'Примечания' }]);
  const notes = element('ol', {}, context.children(list));
  return [element('section', { dataFootnotes: true, className: ['footnotes'] }, [heading, notes])];
}

function shapeLink(node: Element, context: ShapeContext): ElementContent[] {
  const {
    href: written,
    title,
    dataFootnoteRef: isReference,
    dataFootnoteBackref: isBackReference,
    id,
  } = node.properties;
  if (isBackReference !== undefined) return [];
  const start = rangeOf(node)?.start ?? 0;
  if (context.place.inLink && context.input.source[start] === '[') {
    context.input.report('syntax', start, { text: excerpt(context.input.source.slice(start, start + 80)) });
    if (isReference) return [];
    acceptLink(unmaskAddress(String(written ?? '')), start, context);
    return context.children(node);
  }
  if (isReference && typeof id === 'string') {
    const properties = {
      href: unmaskAddress(String(written)),
      id: unmaskAddress(id),
      dataFootnoteRef: true,
      ariaDescribedBy: ['footnote-label'],
    };
    return [element('a', properties, context.children(node))];
  }
  const href = withoutAngles(unmaskAddress(String(written ?? '')));
  if (context.input.source[start] !== '[') return shapeBareAddress(node, href, start, context);
  const children = context.children(node, { inLink: true, inPhrase: true });
  if (href === '' || !acceptLink(href, start, context)) return children;
  return [
    element('a', { href, ...(typeof title === 'string' ? { title: unmaskText(title) } : {}) }, children),
  ];
}

/** An address that stands in the text as it is. The parser reads on over a masked `<`: the link ends there. */
function shapeBareAddress(
  node: Element,
  href: string,
  start: number,
  context: ShapeContext,
): ElementContent[] {
  const masked = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const end = masked.search(/\uE03C|\uE0BC/);
  const text = unmaskLiteral(end < 0 ? masked : masked.slice(0, end));
  const rest = end < 0 ? [] : shapeText(masked.slice(end), context.place);
  const address = end < 0 ? href : /^mailto:/.test(href) ? `mailto:${text}` : text;
  const secure = /^www\./i.test(text) ? `https://${text}` : address;
  if (context.place.inLink || !acceptLink(secure, start, context))
    return [{ type: 'text', value: text }, ...rest];
  return [link(secure, text), ...rest];
}

function acceptLink(href: string, start: number, { input: { report } }: ShapeContext): boolean {
  const verdict = judgeLink(href);
  if (verdict === 'insecure') report('insecure-link', start, { href: excerpt(decodeAddress(href)) });
  if (verdict === 'unsafe') report('unsafe-link', start, { href: excerpt(decodeAddress(href)) });
  return verdict !== 'unsafe';
}

function shapeImage(node: Element, context: ShapeContext): ElementContent[] {
  const { start, end } = rangeOf(node) ?? { start: 0, end: 0 };
  const src = decodeAddress(withoutAngles(unmaskAddress(String(node.properties['src'] ?? ''))));
  const alt = unmaskText(String(node.properties['alt'] ?? '')).trim();
  const written = node.properties['title'];
  const title = typeof written === 'string' ? unmaskText(written) : undefined;
  const { source, report } = context.input;
  if (!acceptImage(src, start, report)) return alt ? [{ type: 'text', value: alt }] : [];
  const place = { component: 'img', attribute: 'alt' };
  const value = [source.slice(start, end), alt, title ?? ''].find(holdsComponentTag);
  if (value !== undefined)
    report('invalid-attribute', start, { ...place, value: excerpt(value), allowed: '' });
  else if (!alt) report('missing-attribute', start, place);
  return [element('img', { src, alt, ...(title === undefined ? {} : { title }) }, [])];
}

/** The brackets of `[text](<address>)` are masked like any other and arrive with the address. */
function withoutAngles(address: string): string {
  return /^%3C.*%3E$/i.test(address) ? address.slice(3, -3) : address;
}
