import { createMemory, rememberByText } from './memory.ts';
import { literalView, renderedView } from './text-view.ts';
import { camelParts, wordPattern } from './tokens.ts';

/**
 * Every word that a text may be read to hold, each once: as it stands, without markup, cut before capitals, joined over
 * a hyphen. Which of them are tokens depends on the names that are looked for; here is nothing of any name.
 */
export const wordsOf: (text: string) => readonly string[] = rememberByText((text) => {
  const views = new Set([literalView(text).text, renderedView(text).text]);
  const words = new Set<string>();
  for (const view of views) collectWords(view, words);
  return [...words];
});

function collectWords(view: string, words: Set<string>): void {
  const add = (word: string) => words.add(ownCopy(word));
  let tails: readonly string[] = [];
  let last = -1;
  for (const { 0: word, index } of view.matchAll(wordPattern)) {
    const parts = camelParts(word);
    const heads = [word, ...parts.slice(0, 1)];
    for (const whole of [word, ...parts]) add(whole);
    if (index === last + 1 && view.charAt(last) === '-') {
      for (const tail of tails) for (const head of heads) add(`${tail}${head}`);
    }
    tails = [word, ...parts.slice(-1)];
    last = index + word.length;
  }
}

const copies = createMemory<string, string>(1 << 21, ({ length }) => length + 40);

/** The same string for the same word, and none that keeps the text alive from which it was cut. */
function ownCopy(word: string): string {
  const known = copies.get(word);
  if (known !== undefined) return known;
  const copy = Array.from(word).join('');
  copies.set(copy, copy);
  return copy;
}
