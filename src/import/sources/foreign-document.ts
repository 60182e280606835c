import type { ImportRemark } from '../remark.ts';

/** What a file that somebody brings may be; told by its bytes, not by its name. */
export type ForeignFormat = 'docx' | 'xlsx' | 'ods' | 'csv' | 'tsv' | 'html' | 'text';

/** A line of a cell or of the text between tables. */
export interface ForeignLine {
  /** Clean text of one line: no tags, no soft hyphens, no doubled blanks. */
  text: string;
  /** The sign of a list item as it is seen: «–», «•», «1.»; in the text it is left out. */
  marker?: string;
  /** Depth of a list item, from 1. */
  level?: number;
}

/** A cell. One that spans several rows or columns stands once, at its upper left place. */
export interface ForeignCell {
  /** Lines of the cell, empty ones between two paragraphs' groups kept as `{ text: '' }`. */
  lines: readonly ForeignLine[];
  rowSpan: number;
  columnSpan: number;
}

/** A table as its author drew it. */
export interface ForeignTable {
  kind: 'table';
  /** «Лист «Наставники»», «Таблица 2»: how a message names it. */
  name: string;
  /**
   * Rows of places; every row is equally long. A place that a spanning cell covers holds the same object as the
   * place where that cell begins, so `===` tells what is merged.
   */
  rows: readonly (readonly ForeignCell[])[];
}

/** Text outside tables. */
export interface ForeignParagraph {
  kind: 'paragraph';
  line: ForeignLine;
  /** Of a heading, 1–6. */
  heading?: number;
}

/** A file in one shape, whatever program wrote it: what is on its pages, from top to bottom. */
export interface ForeignDocument {
  format: ForeignFormat;
  blocks: readonly (ForeignTable | ForeignParagraph)[];
  /** Footnotes that the program itself keeps; the mark stands in the text. */
  footnotes: readonly { mark: string; text: string }[];
  /** Pictures, in their order, with the words that replace them. */
  figures: readonly { alt: string }[];
  remarks: readonly ImportRemark[];
}
