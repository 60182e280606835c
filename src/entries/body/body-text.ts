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
  img: ['alt', 'title'],
};
const visibleAfter: Readonly<Record<string, readonly string[]>> = {
  'x-quote': ['author', 'source'],
  a: ['title'],
};

/**
 * Everything a body could show, as plain text: one line per block, alternative texts and captions included,
 * results included whether or not the programme has ended. For rules that look for what must not stand in a
 * text, so numbers of footnotes are left out; what a reader may see is `bodyTextVisible` of the section.
 */
export function bodyText(tree: Nodes): string {
  const parts: string[] = [];
  append(tree, parts);
  return parts
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function append(node: Nodes, parts: string[]): void {
  if (node.type === 'text') parts.push(node.value);
  if (!('children' in node) || (node.type === 'element' && 'dataFootnoteRef' in node.properties)) return;
  const element = node.type === 'element' ? node : undefined;
  const boundary = boundaryOf(element?.tagName ?? '');
  parts.push(boundary);
  if (element) appendAttributes(element, visibleBefore, parts);
  for (const child of node.children) append(child, parts);
  if (element) appendAttributes(element, visibleAfter, parts);
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
): void {
  const names = visible[element.tagName] ?? [];
  const boundary = blockTags.has(element.tagName) ? '\n' : ' ';
  for (const name of names) {
    const value = element.properties[name];
    if (typeof value === 'string' && value !== '') parts.push(boundary, value, boundary);
  }
}
