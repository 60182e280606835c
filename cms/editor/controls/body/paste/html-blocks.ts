import { convertWords, hasLook } from './html-inline.ts';
import { attributeOf, isUnseen, tagOf, wordsOf } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';
import { convertTable, isDataTable } from './html-table.ts';

/** Elements that begin a block, or hold blocks. */
const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** A piece of the text: items of a list stand close together, all else has a blank line between. */
interface Block {
  text: string;
  isItem?: true;
}

/** A copied page or document → Markdown: headings, bold, italic, lists, links and tables; no styles, no pictures. */
export function convertHtml(root: HtmlNode): string {
  return joinBlocks(blocksOf([...root.childNodes]));
}

/** Whether the page holds anything that plain text would lose. */
export function isFormatted(root: HtmlNode): boolean {
  const nodes = visibleBelow(root);
  return (
    nodes.some((node) => formattedTags.has(tagOf(node)) || isListParagraph(node)) ||
    nodes.filter((node) => tagOf(node) === 'p').length > 1 ||
    hasLook([root])
  );
}

const formattedTags = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'table', 'blockquote']);

function visibleBelow(node: HtmlNode): HtmlNode[] {
  return [...node.childNodes]
    .filter((child) => !isUnseen(child))
    .flatMap((child) => [child, ...visibleBelow(child)]);
}

function blocksOf(nodes: readonly HtmlNode[]): Block[] {
  const blocks: Block[] = [];
  let words: HtmlNode[] = [];
  let items: HtmlNode[] = [];
  const flush = () => {
    const text = convertWords(words);
    if (text !== '') blocks.push({ text });
    blocks.push(...wordItems(items));
    words = [];
    items = [];
  };
  for (const node of nodes.filter((candidate) => !isUnseen(candidate))) {
    const isBlank = node.nodeType === 3 && wordsOf(node).trim() === '';
    if (isListParagraph(node) || (items.length > 0 && isBlank)) {
      if (items.length === 0) flush();
      items.push(node);
    } else if (holdsBlock(node)) {
      flush();
      blocks.push(...blockOf(node));
    } else {
      if (items.length > 0) flush();
      words.push(node);
    }
  }
  flush();
  return blocks;
}

function holdsBlock(node: HtmlNode): boolean {
  return (
    blockTags.has(tagOf(node)) || [...node.childNodes].some((child) => !isUnseen(child) && holdsBlock(child))
  );
}

function blockOf(node: HtmlNode): Block[] {
  const tag = tagOf(node);
  const children = [...node.childNodes];
  if (/^h[1-6]$/.test(tag)) return headingOf(Number(tag[1]), children);
  if (tag === 'ul' || tag === 'ol') return listItems(children, tag === 'ol');
  if (tag === 'blockquote') return quoteOf(children);
  if (tag === 'hr') return [{ text: '---' }];
  if (tag === 'table' && isDataTable(node)) return [{ text: convertTable(node) }];
  return blocksOf(children);
}

/** The page has a heading of its own already: a text begins with the second level. */
function headingOf(level: number, children: readonly HtmlNode[]): Block[] {
  const text = convertWords(children)
    .replaceAll('<br>\n', ' ')
    .replace(/^\*\*(.*)\*\*$/, '$1');
  return text === '' ? [] : [{ text: `${'#'.repeat(Math.min(Math.max(level, 2), 4))} ${text}` }];
}

function quoteOf(children: readonly HtmlNode[]): Block[] {
  const text = joinBlocks(blocksOf(children));
  return text === '' ? [] : [{ text: text.replace(/^/gm, '> ').replace(/ $/gm, '') }];
}

function listItems(children: readonly HtmlNode[], isNumbered: boolean): Block[] {
  let number = 0;
  return children
    .filter((child) => !isUnseen(child) && wordsOf(child).trim() !== '')
    .flatMap((child) => {
      // Lists of lists without an item between them: what Word and Google make of an indent.
      if (/^[uo]l$/.test(tagOf(child)))
        return listItems([...child.childNodes], tagOf(child) === 'ol').map((item) => indented(item, 2));
      number += 1;
      return [itemOf(joinItem(blocksOf([...child.childNodes])), isNumbered ? `${number}.` : '-')];
    });
}

function joinItem(blocks: readonly Block[]): string {
  return joinBlocks(blocks).replace(/\n\n(?=\s*(?:-|\d+\.) )/g, '\n');
}

function itemOf(text: string, mark: string): Block {
  return { text: `${mark} ${text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length + 1)}`)}`, isItem: true };
}

function indented({ text }: Block, depth: number): Block {
  return { text: text.replace(/^(?=.)/gm, ' '.repeat(depth)), isItem: true };
}

/** Word writes the items of its lists as paragraphs of their own kind. */
function isListParagraph(node: HtmlNode): boolean {
  return tagOf(node) === 'p' && /mso-list:\s*l\d/i.test(attributeOf(node, 'style'));
}

function wordItems(nodes: readonly HtmlNode[]): Block[] {
  const numbers: number[] = [];
  return nodes.filter(isListParagraph).map((node) => {
    const level = Math.min(Number(/\blevel(\d)/i.exec(attributeOf(node, 'style'))?.[1] ?? 1), 6);
    const isNumbered = /^\s*[(\p{L}\d]+[.)]/u.test(markerOf(node));
    numbers.length = level;
    numbers[level - 1] = (numbers[level - 1] ?? 0) + 1;
    const mark = isNumbered ? `${numbers[level - 1]}.` : '-';
    return indented(itemOf(convertWords([...node.childNodes]), mark), (level - 1) * 3);
  });
}

/** The bullet or number that Word writes before the words of an item, for programs without lists. */
function markerOf(node: HtmlNode): string {
  if (/mso-list:\s*ignore/i.test(attributeOf(node, 'style'))) return wordsOf(node);
  return Array.from(node.childNodes, markerOf).join('');
}

function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, isItem }, index) => {
      if (index === 0) return text;
      return `${isItem && blocks[index - 1]?.isItem ? '\n' : '\n\n'}${text}`;
    })
    .join('');
}
