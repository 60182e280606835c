/** What the converter reads of a node: the browser's own nodes are such nodes. */
export interface HtmlNode {
  /** 1 for an element, 3 for a text, 8 for a comment, as in the DOM. */
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Iterable<HtmlNode>;
  getAttribute?: (name: string) => string | null;
}

/** Name of an element in lower case, without the prefix that Word gives its own; empty for what is none. */
export function tagOf(node: HtmlNode): string {
  return node.nodeType === 1 ? node.nodeName.toLowerCase().replace(/^.*:/, '') : '';
}

export function attributeOf(node: HtmlNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

const unseen = new Set(['head', 'script', 'style', 'title', 'meta', 'link', 'template', 'xml', 'noscript']);

/** Nothing that a reader of the copied page saw. */
export function isUnseen(node: HtmlNode): boolean {
  return (
    (node.nodeType !== 1 && node.nodeType !== 3) ||
    unseen.has(tagOf(node)) ||
    /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i.test(attributeOf(node, 'style'))
  );
}

/** All words below a node, as they stand. */
export function wordsOf(node: HtmlNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return Array.from(node.childNodes, wordsOf).join('');
}
