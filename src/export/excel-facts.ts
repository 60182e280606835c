import type { Cell, WriteSheet } from 'hucre/xlsx';
import { cleanText } from './cell-text.ts';
import { cellStyle, excelCell } from './excel-cells.ts';
import { rowHeight } from './row-height.ts';
import type { Paper, PaperBlock } from './paper.ts';

/** Columns in characters: what it is, and what is said. */
const widths = [36, 88];

/** What a paper says outside its tables, in two columns; undefined when it says nothing. */
export function renderFactSheet(paper: Paper): Omit<WriteSheet, 'name'> | undefined {
  const said = paper.blocks.filter(
    ({ kind }, index) => kind !== 'heading' || isOfText(paper.blocks[index + 1]),
  );
  const note = paper.note === undefined ? [] : [['Чей список', paper.note] as const];
  const rows = [['Название', paper.title] as const, ...note, ...said.flatMap(rowsOf)];
  if (rows.length === 1) return undefined;
  const cells = new Map<string, Partial<Cell>>();
  rows.forEach(([term, value], row) => {
    cells.set(`${row},0`, excelCell(term, cellStyle('heading')));
    cells.set(`${row},1`, excelCell(value, cellStyle('data')));
  });
  return {
    columns: widths.map((width) => ({ width })),
    rows: rows.map(() => widths.map(() => null)),
    cells,
    rowDefs: new Map(rows.map((texts, row) => [row, { height: rowHeight(texts.map(cleanText), widths) }])),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** A heading of a table or of lines to sign on tells nothing here. */
function isOfText(next: PaperBlock | undefined): boolean {
  return next !== undefined && next.kind !== 'table' && next.kind !== 'signature';
}

function rowsOf(block: PaperBlock): (readonly [string, string])[] {
  switch (block.kind) {
    case 'heading':
      return [[block.text, '']];
    case 'paragraph':
      return [['', block.text]];
    case 'fact':
      return [[block.term, block.value]];
    case 'items':
      return block.items.map((item) => ['', item] as const);
    case 'signature':
    case 'table':
      return [];
  }
}
