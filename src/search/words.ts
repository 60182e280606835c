/** Takes text; returns it in small letters, with ё as е and й as и: so does Pagefind compare words. */
export function foldText(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('й', 'и');
}

/** Takes text; returns its words – letters and digits in a row – in their order. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Takes a word; returns it folded and without its ending, but of three letters at least. Coarser than the stemmer of
 * Pagefind, which does not say what it makes of a word. A word as short as «приём» keeps its -ем.
 */
export function stemWord(word: string): string {
  return foldText(word).replace(
    /^(?!.{3}ем$)(.{3,}?)(?:[аоиыья]ми|[ое][гм][оу]|[ое]в|[аеиоуыюя][еимхюя]?|ь)?(?:с[яь])?$/,
    '$1',
  );
}

/** Whether a word of a page answers a word of a query: begins with it, endings aside. */
export function answersWord(asked: string, word: string): boolean {
  return foldText(word).startsWith(stemWord(asked));
}
