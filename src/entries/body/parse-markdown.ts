import type { Element, Nodes, Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { Range } from './mask.ts';

/** The parser's own node types (JSX, expressions) count as hast here. */
export type ParsedNode = Nodes;

const features = {
  frontmatter: false,
  gfm: { footnotes: { label: 'Примечания', clobberPrefix: '' } },
} as const;

/**
 * Markdown with component tags → tree with positions. Throws what the parser throws.
 * The line end is appended because the parser aborts the process on some texts without one.
 */
export function parseMarkdown(masked: string): Root {
  const tree = mdxToHast(`${masked}\n`, { features });
  if (tree.type !== 'root') throw new Error('The parser gave something that is not a document');
  return tree;
}

/** Sorted ranges of the source that the parser takes for code. */
export function codeRanges(tree: Root): Range[] {
  const ranges: Range[] = [];
  const pending: ParsedNode[] = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre')) {
      const { start, end } = rangeOf(node) ?? { start: 0, end: 0 };
      if (end > start) ranges.push({ start, end });
    } else if ('children' in node) {
      for (const child of node.children) pending.push(child);
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

/** Offsets of a node in the source; nothing for what the parser added itself. */
export function rangeOf(node: ParsedNode): Range | undefined {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Paragraphs of plain text: the last resort when a body cannot be parsed. */
export function plainParagraphs(source: string): Root {
  const children: Root['children'] = [];
  let offset = 0;
  for (const part of source.split(/(?<=\n)(?=[ \t]*\r?\n)/)) {
    const value = part.trim();
    const start = offset + part.length - part.trimStart().length;
    offset += part.length;
    if (value !== '') children.push(plainParagraph(value, start));
  }
  return { type: 'root', children };
}

function plainParagraph(value: string, offset: number): Element {
  const point = { line: 1, column: 1, offset };
  const position = { start: point, end: { ...point, offset: offset + value.length } };
  return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }], position };
}
