import { daysBetween } from '#model/calendar/calendar-date';
import type { Cell, CellStyle } from 'hucre/xlsx';
import { cellText } from './cell-text.ts';
import type { PaperCell, RowKind } from './paper.ts';

/** Excel holds no more characters in a cell. */
const longestCell = 32_767;
const continued = '… (в ячейку Excel текст не поместился: целиком он в файле Word)';

const line = { style: 'thin' } as const;
const border = { top: line, right: line, bottom: line, left: line };

/** How the cells of a row look. */
export function cellStyle(kind: RowKind): CellStyle {
  const isHeader = kind === 'labels' || kind === 'numbers';
  return {
    border,
    font: { name: 'Times New Roman', size: 12, bold: isHeader || kind === 'heading' },
    alignment: {
      wrapText: true,
      vertical: isHeader ? 'center' : 'top',
      horizontal: isHeader ? 'center' : 'left',
    },
  };
}

/** A text of a cell, never a formula; one that is too long ends with a word about it. */
export function textOf(text: string): string {
  const whole = text.replaceAll('\u00A0', ' ');
  if (whole.length <= longestCell) return whole;
  return `${whole
    .slice(0, longestCell - continued.length)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}${continued}`;
}

/** A cell; a full calendar day becomes a date of the workbook, other days stay as they are read. */
export function excelCell(cell: PaperCell, style: CellStyle): Partial<Cell> {
  if (typeof cell === 'number') return { value: cell, type: 'number', style };
  if (typeof cell === 'string' || cell.day.length < 10)
    return { value: textOf(cellText(cell)), type: 'string', style };
  return {
    value: daysBetween('1899-12-30', cell.day),
    type: 'number',
    style: { ...style, numFmt: 'dd.mm.yyyy' },
  };
}
