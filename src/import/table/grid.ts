/** A table as rows of clean texts; a cell that spans several stands in each of them. Rows may differ in length. */
export type Grid = readonly (readonly string[])[];

/** A kind of column and the words by which its heading is known. */
export interface ColumnKind<Key extends string> {
  key: Key;
  /** Fits the heading in small letters, ё as е. */
  heading: RegExp;
}

/** A column of the table and what it holds. */
export interface FoundColumn<Key extends string> {
  index: number;
  /** As its author wrote it. */
  label: string;
  /** Missing where the heading tells nothing. */
  key?: Key;
  /** Other kinds that it could be: a person has to decide. */
  doubts: readonly Key[];
}

/** Where the table has its headings. */
export interface FoundHeader<Key extends string> {
  /** The first row below the headings and below a row of column numbers. */
  firstRow: number;
  columns: readonly FoundColumn<Key>[];
}
