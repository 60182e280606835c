import { answersWord } from './words.ts';

/** A piece of a text, and whether it is a word that was searched for. */
export type TextPart = readonly [text: string, marked: boolean];

/**
 * Takes an excerpt as Pagefind gives it – text with `<` and `>` escaped and with `<mark>` around the words
 * found – and returns its parts as plain text. No other tag is understood, so none can get into the page.
 */
export function parseExcerpt(excerpt: string): TextPart[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text, index) => [text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), index % 2 > 0]);
}

/** Takes a title and the words of a query; returns the title's parts. */
export function markTitle(title: string, asked: readonly string[]): TextPart[] {
  return title.split(/([\p{L}\p{N}]+)/u).map((text) => [text, asked.some((word) => answersWord(word, text))]);
}
