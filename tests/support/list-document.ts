import type {
  ForeignCell,
  ForeignDocument,
  ForeignTable,
} from '../../src/import/sources/foreign-document.ts';

/** A cell of a test's table: its text, with `\n` between lines. */
function cellOf(text: string): ForeignCell {
  return { lines: text.split('\n').map((line) => ({ text: line })), rowSpan: 1, columnSpan: 1 };
}

/** A table of texts; `<` takes the cell on the left, `^` the one above. */
export function tableOf(rows: readonly (readonly string[])[], name = 'Таблица 1'): ForeignTable {
  const cells: ForeignCell[][] = [];
  for (const [index, row] of rows.entries()) {
    const made: ForeignCell[] = [];
    for (const [column, text] of row.entries()) {
      const merged = text === '<' ? made[column - 1] : text === '^' ? cells[index - 1]?.[column] : undefined;
      made.push(merged ?? cellOf(text));
    }
    cells.push(made);
  }
  return { kind: 'table', name, rows: cells };
}

/** A document of these tables, and of paragraphs where a text stands. */
export function documentOf(...blocks: readonly (ForeignTable | string)[]): ForeignDocument {
  return {
    format: 'docx',
    blocks: blocks.map((block) =>
      typeof block === 'string' ? { kind: 'paragraph', line: { text: block } } : block,
    ),
    footnotes: [],
    figures: [],
    remarks: [],
  };
}

/** A document of one table. */
export function listOf(...rows: readonly (readonly string[])[]): ForeignDocument {
  return documentOf(tableOf(rows));
}
