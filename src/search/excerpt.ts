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
