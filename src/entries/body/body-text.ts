import type { Element, Nodes } from 'hast';

const blockTags = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li blockquote hr pre table tr section ' +
    'x-callout x-quote x-figure x-result-block'
  ).split(' '),
);

/** Attributes of our components that readers see, before and after the content. */
const visibleBefore: Readonly<Record<string, readonly string[]>> = {
  'x-callout': ['title'],
  'x-figure': ['alt', 'caption'],
  img: ['alt'],
};
const visibleAfter: Readonly<Record<string, readonly string[]>> = {
  'x-quote': ['author', 'source'],
};

/** Shown when the pointer rests on the element: no part of the line, and must not cut its words in two. */
const visibleAside: Readonly<Record<string, readonly string[]>> = {
  a: ['title'],
  img: ['title'],
};

/**
 * Everything a body could show, as plain text: one line per block, alternative texts and captions included,
 * results included whether or not the programme has ended. For rules that look for what must not stand in a
 * text, so numbers of footnotes are left out; what a reader may see is `bodyTextVisible` of the section.
 */
export function bodyText(tree: Nodes): string {
  const parts: string[] = [];
  const asides: string[] = [];
  append(tree, parts, asides);
  return [...parts, ...asides]
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function append(node: Nodes, parts: string[], asides: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (!('children' in node) || (node.type === 'element' && 'dataFootnoteRef' in node.properties)) return;
  const element = node.type === 'element' ? node : undefined;
  const boundary = boundaryOf(element?.tagName ?? '');
  parts.push(boundary);
  if (element) appendAttributes(element, visibleBefore, parts);
  for (const child of node.children) append(child, parts, asides);
  if (element) appendAttributes(element, visibleAfter, parts);
  if (element) appendAttributes(element, visibleAside, asides, '\n');
  parts.push(boundary);
}

function boundaryOf(tagName: string): string {
  if (tagName === 'br' || blockTags.has(tagName)) return '\n';
  return tagName === 'td' || tagName === 'th' ? ' ' : '';
}

function appendAttributes(
  element: Element,
  visible: Readonly<Record<string, readonly string[]>>,
  parts: string[],
  boundary = blockTags.has(element.tagName) ? '\n' : ' ',
): void {
  const names = visible[element.tagName] ?? [];
  for (const name of names) {
    const value = element.properties[name];
    if (typeof value === 'string' && value !== '') parts.push(boundary, value, boundary);
  }
}
