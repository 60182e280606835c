import type { ElementContent, Root } from 'hast';
import { resolveBody } from './resolve-body.ts';
import type { BodyResolvers } from './resolvers.ts';

const blockTags = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote hr pre table tr section div figure figcaption'.split(' '),
);

/** What a reader of the page can see of a body, as plain text, one line per block; for search and snippets. */
export function bodyTextVisible(tree: Root, resolvers: BodyResolvers): string {
  return textOf(resolveBody(tree, resolvers).children as ElementContent[])
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || isFootnoteLink(node.properties)) return '';
      if (node.tagName === 'br') return '\n';
      const text = textOf(node.children);
      if (blockTags.has(node.tagName)) return `\n${text}\n`;
      return node.tagName === 'td' || node.tagName === 'th' ? ` ${text} ` : text;
    })
    .join('');
}

function isFootnoteLink({ dataFootnoteRef, className }: Record<string, unknown>): boolean {
  return dataFootnoteRef !== undefined || (Array.isArray(className) && className.includes('footnote-back'));
}
