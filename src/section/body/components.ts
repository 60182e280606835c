import type { Element, ElementContent } from 'hast';
import { element, stringOf, text } from './elements.ts';
import { picture } from './picture.ts';
import { bodyWords } from './resolvers.ts';
import type { BodyResolvers } from './resolvers.ts';

type Render = (node: Element, children: ElementContent[], resolvers: BodyResolvers) => ElementContent[];

const renders: Readonly<Record<string, Render>> = {
  'x-callout': renderCallout,
  'x-quote': renderQuote,
  'x-figure': renderFigure,
  'x-document-link': renderDocumentLink,
  'x-person-link': renderPersonLink,
  'x-result-block': (_node, children) => [element('div', { className: ['result'] }, children)],
};

/** One of our components → page elements; nothing for any other element. */
export function renderComponent(
  node: Element,
  children: ElementContent[],
  resolvers: BodyResolvers,
): ElementContent[] | undefined {
  return Object.hasOwn(renders, node.tagName)
    ? renders[node.tagName]?.(node, children, resolvers)
    : undefined;
}

function renderCallout(node: Element, children: ElementContent[]): ElementContent[] {
  const written = stringOf(node, 'type');
  const type = written === 'important' || written === 'tip' ? written : 'info';
  const title = stringOf(node, 'title') ?? bodyWords.callout[type];
  const heading = element('p', { className: ['callout-title'] }, [text(title)]);
  return [
    element('div', { className: ['callout', `callout-${type}`], role: 'note' }, [heading, ...children]),
  ];
}

function renderQuote(node: Element, children: ElementContent[]): ElementContent[] {
  const author = stringOf(node, 'author');
  const source = stringOf(node, 'source');
  const caption = [
    ...(author ? [text(author)] : []),
    ...(author && source ? [text(', ')] : []),
    ...(source ? [element('cite', {}, [text(source)])] : []),
  ];
  const captions = caption.length > 0 ? [element('figcaption', {}, caption)] : [];
  return [element('figure', { className: ['quote'] }, [element('blockquote', {}, children), ...captions])];
}

function renderFigure(
  node: Element,
  _children: ElementContent[],
  resolvers: BodyResolvers,
): ElementContent[] {
  const image = picture(node, resolvers);
  if (!image) return [element('p', { className: ['unpublished'] }, [text(bodyWords.unpublishedFigure)])];
  const caption = stringOf(node, 'caption');
  const captions = caption ? [element('figcaption', {}, [text(caption)])] : [];
  return [element('figure', { className: ['figure'] }, [image, ...captions])];
}

function renderDocumentLink(
  node: Element,
  children: ElementContent[],
  resolvers: BodyResolvers,
): ElementContent[] {
  const document = resolvers.document(stringOf(node, 'id') ?? '');
  if (!document) return [unpublished(bodyWords.unpublishedDocument)];
  const words = children.length > 0 ? children : [text(document.title)];
  return [element('a', { className: ['document-link'], href: document.href }, words)];
}

/** What stands between the tags is never shown: it could name somebody who may not be named. */
function renderPersonLink(
  node: Element,
  _children: ElementContent[],
  resolvers: BodyResolvers,
): ElementContent[] {
  const person = resolvers.person(stringOf(node, 'id') ?? '');
  if (!person) return [unpublished(bodyWords.unknownPerson)];
  const { label, href, printLabel } = person;
  const name = href ? element('a', { className: ['person-link'], href }, [text(label)]) : text(label);
  if (printLabel === undefined) return [name];
  return [
    element('span', { className: ['not-printed'] }, [name]),
    element('span', { className: ['only-printed'] }, [text(printLabel)]),
  ];
}

function unpublished(words: string): ElementContent {
  return element('span', { className: ['unpublished'] }, [text(words)]);
}
