/** A body that tries something, and every problem it must bring: `code line:column`, the body starting on line 1. */
export type BodyRow = readonly [source: string, ...problems: string[]];

/** A body of the corpus with a name of its own. */
export interface BodyAttack {
  name: string;
  source: string;
  problems: readonly string[];
}

/** A whole file of a content folder that tries something outside of its body. */
export interface EntryAttack {
  name: string;
  /** Path from the content folder. */
  file: string;
  text: string;
  /** Every problem that it must bring, `RULE.code field:line`; the line of a field is found later. */
  problems: readonly string[];
  /** It is published, as the harmless text that it is. */
  published?: true;
}
