import type { ElementNode, Node } from 'ultrahtml';
import { ELEMENT_NODE, TEXT_NODE } from 'ultrahtml';

/** What has no text of its own: drawings, forms, what is hidden. */
const skipped = new Set(['svg', 'form', 'script', 'style', 'button', 'img', 'template', 'h1']);

const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*' };

const isElement = (node: Node): node is ElementNode => node.type === ELEMENT_NODE;
const children = (node: Node): Node[] => (node as ElementNode).children ?? [];
const elementsIn = (node: Node): ElementNode[] => children(node).filter(isElement);
const isShown = ({ name, attributes }: ElementNode) =>
  !skipped.has(name) && attributes['hidden'] === undefined;

const escape = (text: string) => text.replaceAll(/[\\`*_[\]|]/g, '\\$&');

/** Text, links and emphasis of a node, in one line. */
function inline(node: Node): string {
  if (node.type === TEXT_NODE) return escape((node as { value: string }).value.replaceAll(/\s+/g, ' '));
  if (!isElement(node) || !isShown(node)) return '';
  const inside = children(node).map(inline).join('');
  const mark = marks[node.name];
  if (inside.trim() === '') return ' ';
  if (mark !== undefined) return `${mark}${inside.trim()}${mark} `;
  if (node.name === 'a') return `[${inside.trim()}](${node.attributes['href'] ?? ''})`;
  return /^(?:span|time|code|abbr|small|mark)$/.test(node.name) ? inside : ` ${inside} `;
}

const line = (node: Node) => inline(node).replaceAll(/\s+/g, ' ').trim();

function table(node: ElementNode): string {
  const rows = [...elementsIn(node), ...elementsIn(node).flatMap(elementsIn)].filter(
    ({ name }) => name === 'tr',
  );
  const cells = rows.map((row) => elementsIn(row).map(line));
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const lines = cells.map(
    (row) => `| ${Array.from({ length: width }, (_, i) => row[i] ?? '').join(' | ')} |`,
  );
  return [lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1)].join('\n');
}

/** A page's main part as Markdown: headings, paragraphs, lists, tables, links; no drawings, pictures and forms. */
export function toMarkdown(node: Node): string {
  if (!isElement(node)) return line(node);
  if (!isShown(node)) return '';
  const { name } = node;
  if (/^h[2-6]$/.test(name)) return `${'#'.repeat(Number(name[1]))} ${line(node)}`;
  if (name === 'table') return table(node);
  if (name === 'ul' || name === 'ol')
    return elementsIn(node)
      .filter(isShown)
      .map((item) => `- ${line(item)}`)
      .join('\n');
  if (name === 'dt') return `**${line(node).replaceAll('**', '')}**`;
  if (/^(?:p|dd|figcaption|summary|caption|a|b|strong|span)$/.test(name)) return line(node);
  return children(node)
    .map(toMarkdown)
    .filter((text) => text !== '')
    .join('\n\n');
}
