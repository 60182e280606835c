/** Latin letters that look like Cyrillic ones, in small letters; `B`, `H` and `T` only as capitals look so. */
const lookalikes: Record<string, string> = {
  ...{
    a: 'а',
    b: 'в',
    c: 'с',
    e: 'е',
    h: 'н',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    u: 'и',
    x: 'х',
    y: 'у',
  },
};

const cyrillic = /[\u0400-\u04ff]/u;
const latin = /[a-z\u00c0-\u024f]/iu;

/** True if the word holds at least one Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  return cyrillic.test(word);
}

/**
 * The spelling in which words are compared: small letters, ё as е, Latin look-alikes of a Cyrillic word as what they
 * look like. A word of Latin letters only stays Latin.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase().replaceAll('ё', 'е').replaceAll('ѐ', 'е');
  return cyrillic.test(small) && latin.test(small) ? asCyrillic(small) : small;
}

/** The word with Latin look-alikes as Cyrillic letters. */
export function asCyrillic(word: string): string {
  return Array.from(word, (letter) => lookalikes[letter] ?? letter).join('');
}

/** True if the first letter of the word is a capital one. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
