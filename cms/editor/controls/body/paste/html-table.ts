import { convertWords } from './html-inline.ts';
import { attributeOf, isUnseen, tagOf } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';

/** A table of data: more than one cell in a row, and none of them holds another table. */
export function isDataTable(table: HtmlNode): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  return rows.some((row) => cellsOf(row).length > 1) && !cells.some((cell) => rowsOf(cell).length > 0);
}

/** A table → Markdown. Its first row becomes the headings; a cell over several columns is followed by empty ones. */
export function convertTable(table: HtmlNode): string {
  const rows = rowsOf(table).map((row) => cellsOf(row).flatMap(cellTexts));
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => formatRow(Array.from({ length: width }, (_, column) => row[column] ?? '')));
  const [head = '', ...body] = lines;
  return [head, formatRow(Array.from({ length: width }, () => '---')), ...body].join('\n');
}

function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function cellTexts(cell: HtmlNode): string[] {
  const parts = paragraphsOf(cell).map((nodes) => convertWords(nodes).replaceAll('<br>\n', '<br>'));
  const text = parts
    .filter((part) => part !== '')
    .join('<br>')
    .replaceAll('|', '\\|');
  const span = Math.min(Math.max(Number(attributeOf(cell, 'colspan')) || 1, 1), 20);
  return [text, ...Array.from({ length: span - 1 }, () => '')];
}

/** A cell holds one line: paragraphs and items of lists in it are parted by breaks. */
function paragraphsOf(cell: HtmlNode): HtmlNode[][] {
  const paragraphs: HtmlNode[][] = [[]];
  for (const child of cell.childNodes) {
    if (isUnseen(child)) continue;
    if (/^(?:p|div|li|ul|ol|h[1-6]|blockquote)$/.test(tagOf(child)))
      paragraphs.push(...paragraphsOf(child), []);
    else paragraphs.at(-1)?.push(child);
  }
  return paragraphs;
}

function rowsOf(node: HtmlNode): HtmlNode[] {
  return [...node.childNodes].flatMap((child) => (tagOf(child) === 'tr' ? [child] : rowsOf(child)));
}

function cellsOf(row: HtmlNode): HtmlNode[] {
  return [...row.childNodes].filter((child) => /^t[dh]$/.test(tagOf(child)));
}
