/** Marks that begin a list, a heading, a quotation, a rule when a line begins with them. */
const lineStart = /^([ \t]*)(?:([#>+=~|-])|(\d{1,9})([.)])(?=[ \t]|$))/gm;

/**
 * Plain words as Markdown that reads the same: signs that would be taken for markup get a backslash.
 * @param text one line, or lines of one paragraph
 */
export function escapeText(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~\n]|$)/g, '\\\\')
    .replace(/[*`[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/<(?=\/?\p{L}|!|\?|\/)/gu, '\\<')
    .replace(lineStart, (_, blanks: string, mark?: string, number?: string, dot?: string) =>
      mark === undefined ? `${blanks}${number}\\${dot}` : `${blanks}\\${mark}`,
    );
}
