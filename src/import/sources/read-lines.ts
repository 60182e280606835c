import { cleanLines } from '../table/clean-cell.ts';
import type { ImportRemark } from '../remark.ts';
import type { ForeignParagraph, ForeignTable } from './foreign-document.ts';
import type { RawLine } from './html-lines.ts';
import { readLedTable } from './led-table.ts';
import { readTabbedTable } from './tabbed-table.ts';

/** A table found among lines. */
export interface TableOfLines {
  table: ForeignTable;
  /** The first line behind it. */
  next: number;
  remarks: readonly ImportRemark[];
}

/** Reads lines outside of drawn tables: lines with tabs that form rows are tables, others paragraphs. */
export function readLines(
  lines: readonly RawLine[],
  nameTable: () => string,
): { blocks: (ForeignTable | ForeignParagraph)[]; remarks: ImportRemark[] } {
  const blocks: (ForeignTable | ForeignParagraph)[] = [];
  const remarks: ImportRemark[] = [];
  let paragraphs: RawLine[] = [];
  for (let at = 0; at < lines.length;) {
    const {
      table,
      next,
      remarks: doubts = [],
    } = lines[at]?.text.includes('\t')
      ? (readLedTable(lines, at, nameTable) ?? readTabbedTable(lines, at, nameTable))
      : { next: at + 1 };
    if (table === undefined) for (const line of lines.slice(at, next)) paragraphs.push(line);
    else {
      for (const block of readParagraphs(paragraphs)) blocks.push(block);
      blocks.push(table);
      remarks.push(...doubts);
      paragraphs = [];
    }
    at = next;
  }
  for (const block of readParagraphs(paragraphs)) blocks.push(block);
  return { blocks, remarks };
}

/** Empty lines are left out; a heading is never part of a list. */
function readParagraphs(lines: readonly RawLine[]): ForeignParagraph[] {
  const paragraphs: ForeignParagraph[] = [];
  let run: RawLine[] = [];
  const endRun = () => {
    for (const line of cleanLines(run)) paragraphs.push({ kind: 'paragraph', line });
    run = [];
  };
  for (const { heading, ...line } of lines) {
    if (heading === undefined) run.push(line);
    else {
      endRun();
      for (const part of cleanLines([line])) paragraphs.push({ kind: 'paragraph', line: part, heading });
    }
  }
  endRun();
  return paragraphs.filter(({ line }) => line.text !== '');
}
