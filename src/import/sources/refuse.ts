import type { ImportRemark } from '../remark.ts';

/** Every code of a remark of the readers; `src/messages/import/sources.ts` has a text for each. */
export type SourceCode =
  | 'archive'
  | 'damaged'
  | 'dateWithoutYear'
  | 'diagrams'
  | 'doc'
  | 'empty'
  | 'encrypted'
  | 'entities'
  | 'formulaWithoutValue'
  | 'hiddenRows'
  | 'hiddenSheet'
  | 'hiddenText'
  | 'joinedLines'
  | 'lineBetweenRows'
  | 'macros'
  | 'nestedTables'
  | 'nothingRead'
  | 'odt'
  | 'openQuote'
  | 'pdf'
  | 'picture'
  | 'presentation'
  | 'rtf'
  | 'tooDeep'
  | 'tooLarge'
  | 'tooManyCells'
  | 'tooManyElements'
  | 'unevenRows'
  | 'unknown'
  | 'unpacksToTooMuch'
  | 'webArchive'
  | 'xls'
  | 'xml';

type Args = ImportRemark['args'];

/** Thrown where a file cannot be read on; `readForeignDocument` turns it into its remark. */
export class Refusal extends Error {
  readonly remark: ImportRemark;

  constructor(code: SourceCode, args: Args = {}) {
    super(code);
    this.remark = { level: 'refusal', code, args };
  }
}

/** Something the reader did that is worth a look. */
export function note(code: SourceCode, args: Args = {}): ImportRemark {
  return { level: 'note', code, args };
}

/** Something that only a person can tell. */
export function doubt(code: SourceCode, args: Args, place?: ImportRemark['place']): ImportRemark {
  return { level: 'doubt', code, args, ...(place === undefined ? {} : { place }) };
}
