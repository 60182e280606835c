import type {
  ForeignCell,
  ForeignDocument,
  ForeignTable,
} from '../../src/import/sources/foreign-document.ts';

/** A table of texts as a reader would tell it; lines of a cell are separated by `\n`. @param wide rows of one cell */
export function foreignTable(
  rows: readonly (readonly string[])[],
  wide: ReadonlySet<number> = new Set(),
): ForeignTable {
  return {
    kind: 'table',
    name: 'Таблица 1',
    rows: rows.map((row, index) => {
      const [first = '', ...others] = row;
      if (!wide.has(index)) return row.map((text) => foreignCell(text));
      const cell = foreignCell(first, row.length);
      return [cell, ...others.map(() => cell)];
    }),
  };
}

function foreignCell(text: string, columnSpan = 1): ForeignCell {
  return { lines: text.split('\n').map((line) => ({ text: line })), rowSpan: 1, columnSpan };
}

/** A document with lines of text and a table below them. */
export function foreignDocument(lines: readonly string[], ...tables: ForeignTable[]): ForeignDocument {
  const paragraphs = lines.map((text) => ({ kind: 'paragraph' as const, line: { text } }));
  return { format: 'docx', blocks: [...paragraphs, ...tables], footnotes: [], figures: [], remarks: [] };
}
