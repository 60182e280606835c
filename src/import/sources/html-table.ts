import type { Element, Nodes } from 'hast';

const groups = new Set(['thead', 'tbody', 'tfoot']);

/** Cells that a table for the layout of a page has at most. */
const mostLayoutCells = 3;

/** Browsers let no cell span more columns. */
const mostColumns = 1000;

function elementsOf(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}

/** Rows of the table itself, not of tables in its cells. */
export function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) =>
    groups.has(child.tagName) ? elementsOf(child).filter(isRow) : isRow(child) ? [child] : [],
  );
}

function isRow({ tagName }: Element): boolean {
  return tagName === 'tr';
}

export function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

export function captionOf(table: Element): Nodes[] {
  return elementsOf(table).find(({ tagName }) => tagName === 'caption')?.children ?? [];
}

/** A frame around other tables that only places them on the page. */
export function isLayout(table: Element): boolean {
  return rowsOf(table).flatMap(cellsOf).length <= mostLayoutCells && elementsOf(table).some(hasTable);
}

function hasTable(element: Element): boolean {
  return elementsOf(element).some((child) => child.tagName === 'table' || hasTable(child));
}

/** `rowspan="0"` reaches to the end of the table. */
export function spanOf(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const span = Math.trunc(Number(cell.properties[name] ?? 1));
  if (name === 'rowSpan' && span === 0) return Number.MAX_SAFE_INTEGER;
  const known = Number.isFinite(span) && span >= 1 ? span : 1;
  return name === 'colSpan' ? Math.min(known, mostColumns) : known;
}
