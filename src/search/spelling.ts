import { foldText, splitWords, stemWord } from './words.ts';

/** The keys of the letters from а to я. */
const keys = "f,dult;pbqrkvyjghcnea[wxio]sm'.z";
const firstLetter = 1072; // а

/** Takes text typed with the Latin layout on; returns what the same keys type with the Russian one. */
function switchLayout(text: string): string {
  return text.replace(/./gs, (typed) => {
    const place = keys.indexOf(typed.toLowerCase());
    return place < 0 ? typed : String.fromCharCode(firstLetter + place);
  });
}

/**
 * Counts the slips – a letter too much, missing, another, or two swapped – between a stem and a beginning of a word.
 * @param allowed at most
 * @returns Infinity when there are more
 */
export function countSlips(stem: string, word: string, allowed: number): number {
  let same = 0;
  while (same < stem.length && stem[same] === word[same]) same += 1;
  if (same === stem.length) return 0;
  if (allowed === 0) return Infinity;
  const rest = (ofStem: number, ofWord: number): number =>
    countSlips(stem.slice(same + ofStem), word.slice(same + ofWord), allowed - 1);
  const swapped = stem[same] === word[same + 1] && stem[same + 1] === word[same];
  return 1 + Math.min(rest(1, 1), rest(1, 0), rest(0, 1), swapped ? rest(2, 2) : Infinity);
}

/**
 * Takes the words that the pages have; returns what reads a query: it takes the words as typed and returns them, the
 * misspelt ones put right, the unknown ones left out – '' when none is left.
 *
 * Pagefind 1.5.2 by itself finds words by their stem and their beginning. When there is none, it takes the longest
 * word of the pages that the query's word begins with, so that «наставнек» finds every «на».
 */
export function createSpelling(words: readonly string[]): (text: string) => string {
  const folded = words.map(foldText);

  function correct(word: string): string {
    const stem = stemWord(word);
    if (!/^\p{L}{3,}$/u.test(word) || folded.some((known) => known.startsWith(stem))) return word;
    // The shorter a word, the more words are near it.
    const allowed = Math.min(2, Math.floor(stem.length / 4));
    let best = '';
    let least = Infinity;
    for (const [index, known] of folded.entries()) {
      // Of words with as many slips the one of the most similar length.
      const slips = countSlips(stem, known, allowed) + Math.abs(known.length - word.length) / 99;
      if (slips < least) [best, least] = [words[index] ?? '', slips];
    }
    return best;
  }

  return function read(text: string): string {
    const typed = splitWords(text);
    const right = typed.map(correct);
    if (right.join() === typed.join()) return text;
    const switched = switchLayout(text);
    return right.filter(Boolean).join(' ') || (switched === text ? '' : read(switched));
  };
}
