import type { Element, Nodes } from 'hast';
import { cleanLines } from '../table/clean-cell.ts';
import type { ImportRemark } from '../remark.ts';
import { buildTable } from './build-table.ts';
import type { DrawnCell } from './build-table.ts';
import type { ForeignDocument } from './foreign-document.ts';
import type { Replacements } from './html-footnotes.ts';
import { walkHtml } from './html-flow.ts';
import type { HtmlFlow } from './html-flow.ts';
import { startLines } from './html-lines.ts';
import { captionOf, cellsOf, isLayout, rowsOf, spanOf } from './html-table.ts';
import { note } from './refuse.ts';
import { readLines } from './read-lines.ts';

/** What stands on a page outside and inside its tables, from top to bottom. */
export function gatherBlocks(
  root: Nodes,
  replacements: Replacements,
): Pick<ForeignDocument, 'blocks' | 'figures' | 'remarks'> {
  const blocks: ForeignDocument['blocks'][number][] = [];
  const figures: { alt: string }[] = [];
  const remarks: ImportRemark[] = [];
  let tables = 0;
  let nested = 0;
  let hidden = 0;
  const nameTable = () => `Таблица ${(tables += 1)}`;

  const flow: HtmlFlow = {
    replacements,
    lines: startLines(),
    addFigure: (alt) => figures.push({ alt }),
    addHidden: () => (hidden += 1),
    addTable(table) {
      flushLines();
      walkAll(captionOf(table), flow);
      if (isLayout(table)) {
        for (const cell of rowsOf(table).flatMap(cellsOf)) walkAll(cell.children, flow);
        return;
      }
      flushLines();
      const drawn = rowsOf(table).map((row) =>
        cellsOf(row).map((cell) => readCell(cell, flow, () => (nested += 1))),
      );
      if (drawn.length > 0) blocks.push(buildTable(nameTable(), drawn));
    },
  };
  const flushLines = () => {
    flow.lines.endBlock();
    const read = readLines(flow.lines.lines, nameTable);
    for (const block of read.blocks) blocks.push(block);
    for (const remark of read.remarks) remarks.push(remark);
    flow.lines = startLines();
  };

  walkHtml(root, flow);
  flushLines();
  if (nested > 0) remarks.push(note('nestedTables', { count: nested }));
  if (hidden > 0) remarks.push(note('hiddenText', { count: hidden }));
  return { blocks, figures, remarks };
}

function walkAll(nodes: readonly Nodes[], flow: HtmlFlow): void {
  for (const node of nodes) walkHtml(node, flow);
  flow.lines.endBlock();
}

/** A table inside the cell becomes lines of the cell. */
function readCell(cell: Element, outside: HtmlFlow, addNested: () => void): DrawnCell {
  const flow: HtmlFlow = {
    ...outside,
    lines: startLines(),
    addTable(table) {
      addNested();
      walkAll(captionOf(table), flow);
      for (const inner of rowsOf(table).flatMap(cellsOf)) walkAll(inner.children, flow);
    },
  };
  walkAll(cell.children, flow);
  return {
    lines: cleanLines(
      flow.lines.lines.map(({ text, marker, level }) => ({
        text,
        ...(marker === undefined ? {} : { marker }),
        ...(level === undefined ? {} : { level }),
      })),
    ),
    rowSpan: spanOf(cell, 'rowSpan'),
    columnSpan: spanOf(cell, 'colSpan'),
  };
}
