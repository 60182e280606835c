import type { Cell, CellStyle, MergeRange, WriteSheet } from 'hucre/xlsx';
import { colToLetter } from 'hucre/xlsx';
import { cellText, cleanText } from './cell-text.ts';
import { sheetWidths } from './column-widths.ts';
import { cellStyle, excelCell, textOf } from './excel-cells.ts';
import { mergedHeight, rowHeight } from './row-height.ts';
import type { Paper, PaperTable } from './paper.ts';

const font = { name: 'Times New Roman', size: 12 };
const above: Readonly<Record<'stamp' | 'title', CellStyle>> = {
  stamp: { font, alignment: { horizontal: 'right', wrapText: true } },
  title: {
    font: { ...font, size: 14, bold: true },
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
};
/**
 * A sheet of a table. A list begins with its labels, ready to be sorted and filtered; another table has the title of the
 * paper above it. The labels stay in sight and are printed on every page.
 */
export function renderTableSheet(
  paper: Paper,
  table: PaperTable,
  isFirst: boolean,
): Omit<WriteSheet, 'name'> {
  const orientation = (table.rows[0]?.cells.length ?? 0) >= 5 ? 'landscape' : 'portrait';
  const widths = sheetWidths(table, orientation);
  const head = table.isList || !isFirst ? [] : headOf(paper);
  const cells = new Map<string, Partial<Cell>>();
  head.forEach(({ text, style }, row) =>
    cells.set(`${row},0`, { value: textOf(text), type: 'string', style }),
  );
  table.rows.forEach(({ kind, cells: row }, index) =>
    row.forEach((cell, column) =>
      cells.set(`${head.length + index},${column}`, excelCell(cell, cellStyle(kind))),
    ),
  );
  const heights = [
    // Letters of the title are larger.
    ...head.map(
      ({ text }) =>
        mergedHeight(
          text,
          widths.map((width) => width * 0.8),
        ) * 1.2,
    ),
    ...table.rows.map(({ kind, cells: row }) =>
      kind === 'heading'
        ? mergedHeight(cellText(row[0] ?? ''), widths)
        : rowHeight(row.map(cellText), widths),
    ),
  ];
  const labelRows = table.rows.filter(({ kind }) => kind === 'labels' || kind === 'numbers').length;
  const last = colToLetter(widths.length - 1);
  const [top, bottom] = [head.length + 1, head.length + table.rows.length];
  return {
    columns: widths.map((one) => ({ width: one })),
    rows: Array.from({ length: bottom }, () => widths.map(() => null)),
    cells,
    rowDefs: new Map(heights.map((height, row) => [row, { height }])),
    merges: [...head.map((_, row) => range(row, 0, 1, widths.length)), ...mergesOf(table, head.length)],
    freezePane: { rows: head.length + labelRows },
    ...(table.isList && table.rows.length > 1 ? { autoFilter: { range: `A${top}:${last}${bottom}` } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.79, right: 0.39, top: 0.79, bottom: 0.79, header: 0.39, footer: 0.39 },
      printTitlesRow: `$${top}:$${head.length + labelRows}`,
    },
    headerFooter: {
      ...(table.isList ? { oddHeader: `&C${printed([paper.title, paper.note].join('. '))}` } : {}),
      oddFooter: '&C&P / &N',
    },
    a11y: { summary: table.name, headerRow: head.length },
  };
}

function headOf(paper: Paper): { text: string; style: CellStyle }[] {
  return [
    ...paper.stamp.map((text) => ({ text: cleanText(text), style: above.stamp })),
    { text: cleanText(paper.title), style: above.title },
  ];
}

function mergesOf({ merges }: PaperTable, offset: number): MergeRange[] {
  return merges.map(({ row, column, rowSpan, columnSpan }) =>
    range(offset + row, column, rowSpan, columnSpan),
  );
}

function range(row: number, column: number, rowSpan: number, columnSpan: number): MergeRange {
  return { startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 };
}

/** In the header of a page `&` begins a command. */
function printed(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').replaceAll('&', '&&').slice(0, 200);
}
