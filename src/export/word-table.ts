import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { cellText } from './cell-text.ts';
import { fitTable } from './column-widths.ts';
import type { Merge, PaperCell, PaperRow, PaperTable } from './paper.ts';
import type { WordTableStyle } from './word-styles.ts';

/** Room of the page for a table: twentieths of a point, and characters of a line. */
export interface WordRoom {
  twips: number;
  characters: number;
}

/** Letters in points, columns in twentieths of a point. */
interface Fit {
  size: number;
  widths: readonly number[];
}

const isHeader = ({ kind }: PaperRow) => kind === 'labels' || kind === 'numbers';

/** A table over the whole width; its header is repeated on every page. */
export function renderWordTable(table: PaperTable, room: WordRoom): Table {
  const { size, shares } = fitTable(table, room.characters);
  const widths = shares.map((share) => Math.floor(share * room.twips));
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
    rows: table.rows.map((row, index) => renderRow(row, index, table, { size, widths })),
  });
}

function renderRow(row: PaperRow, index: number, { merges }: PaperTable, { size, widths }: Fit): TableRow {
  return new TableRow({
    tableHeader: isHeader(row),
    cantSplit: true,
    children: row.cells.flatMap((cell, column) => {
      const merge = merges.find((one) => covers(one, index, column));
      if (merge !== undefined && (merge.row !== index || merge.column !== column)) return [];
      const { columnSpan = 1, rowSpan = 1 } = merge ?? {};
      const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
      return [
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          columnSpan,
          rowSpan,
          verticalAlign: isHeader(row) ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
          children: cellText(cell)
            .split('\n')
            .map((line, at) => renderLine(line, styleOf(row, cell, at), size)),
        }),
      ];
    }),
  });
}

/** The style carries the look, so that a person may change it in one place. Of a stage the title stands out. */
function styleOf(row: PaperRow, cell: PaperCell, line: number): WordTableStyle {
  if (isHeader(row)) return 'TableHeader';
  if (row.kind === 'heading') return line === 0 ? 'TableStage' : 'TableStagePurpose';
  return typeof cell === 'number' ? 'TableNumber' : 'TableText';
}

/** Letters of 12 points are those of the style. */
function renderLine(text: string, style: WordTableStyle, size: number): Paragraph {
  return new Paragraph({
    style,
    children: [new TextRun(size === 12 ? { text } : { text, size: size * 2 })],
  });
}

function covers({ row, column, rowSpan, columnSpan }: Merge, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
}
