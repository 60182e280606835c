import type { ColumnKind } from '../table/grid.ts';

/** What a list of one kind may have. */
export interface ListShape<Key extends string> {
  kinds: readonly ColumnKind<Key>[];
  /** The column without which nothing can be read; it alone is enough to know a table by. */
  leading: readonly Key[];
  /** Words that are a heading only beside other headings: alone they may be what a cell says. */
  weak?: RegExp;
  /** Columns that may stand several times, each with a meaning of its own. */
  repeated?: readonly Key[];
  /** Is a heading beyond doubt for its kind? Where it is not, a person has to say so. */
  isSure?: (key: Key, label: string) => boolean;
}
