/** A piece of the text around a hit. */
export interface ExcerptPart {
  readonly text: string;
  /** Whether it is a word that was searched for. */
  readonly marked: boolean;
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/**
 * Takes an excerpt as Pagefind gives it – text with `<` and `>` escaped and with `<mark>` around the words
 * found – and returns its parts as plain text. No other tag is understood, so none can get into the page.
 */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const word = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: decode(word ?? part), marked: word !== undefined };
    });
}

/** Fewest first letters that a found word shares with a word of the query, when the query's word has more. */
const sharedLetters = 3;

/**
 * Does an excerpt answer the query? For a word that is nowhere on the site Pagefind falls back to ever shorter
 * beginnings, down to one letter, and calls that found. Endings differ, so first letters are compared.
 * @param parts of the best result; without marked words, as for a hit in the title, it counts as an answer
 */
export function answersQuery(query: string, parts: readonly ExcerptPart[]): boolean {
  const marks = parts.filter(({ marked }) => marked).map(({ text }) => fold(text));
  const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (marks.length === 0 || words.length === 0) return true;
  return words.some((word) => {
    const start = word.slice(0, Math.max(1, Math.min(sharedLetters, word.length - 1)));
    return marks.some((mark) => mark.includes(start));
  });
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').replaceAll('й', 'и');
}
