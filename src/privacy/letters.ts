/** Latin and Greek letters that look like Cyrillic ones, in small letters; some only as capitals look so (`B`, `Η`). */
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
  ...{
    α: 'а',
    β: 'в',
    γ: 'г',
    δ: 'д',
    ε: 'е',
    ζ: 'з',
    η: 'н',
    ι: 'и',
    κ: 'к',
    λ: 'л',
    μ: 'м',
    ν: 'н',
    ξ: 'з',
  },
  ...{ ο: 'о', π: 'п', ρ: 'р', σ: 'с', ς: 'с', τ: 'т', υ: 'у', φ: 'ф', χ: 'х', ω: 'о' },
  ...{ ϵ: 'е', ϰ: 'к', ϱ: 'р', ϕ: 'ф', ϖ: 'п' },
};

/** Latin letters by their sound, for words of both alphabets. */
const sounds: Record<string, string> = {
  ...{
    a: 'а',
    b: 'б',
    c: 'с',
    d: 'д',
    e: 'е',
    f: 'ф',
    g: 'г',
    h: 'х',
    i: 'и',
    j: 'й',
    k: 'к',
    l: 'л',
    m: 'м',
  },
  ...{ n: 'н', o: 'о', p: 'п', r: 'р', s: 'с', t: 'т', u: 'у', v: 'в', w: 'в', x: 'х', y: 'й', z: 'з' },
};

/** Latin letters that Cyrillic and Greek ones look like, in small letters. */
const latinTwins: Record<string, string> = {
  ...{
    а: 'a',
    в: 'b',
    с: 'c',
    е: 'e',
    н: 'h',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    т: 't',
    х: 'x',
    у: 'y',
    и: 'u',
  },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  },
  ...{ і: 'i', ї: 'i', ѕ: 's', ј: 'j' },
};

/** Cyrillic letters of other alphabets, by the Russian ones that they look or sound like. */
const related: Record<string, string> = {
  ...{
    ѐ: 'е',
    ё: 'е',
    ђ: 'д',
    ѓ: 'г',
    є: 'е',
    ѕ: 'с',
    і: 'и',
    ї: 'и',
    ј: 'й',
    ќ: 'к',
    ѝ: 'и',
    ў: 'у',
    ґ: 'г',
  },
  ...{
    җ: 'ж',
    қ: 'к',
    ҝ: 'к',
    ң: 'н',
    ҫ: 'с',
    ү: 'у',
    ұ: 'у',
    ҳ: 'х',
    һ: 'н',
    ӏ: 'и',
    ӑ: 'а',
    ӓ: 'а',
    ӣ: 'и',
  },
  ...{ ӥ: 'и', ө: 'о', ӧ: 'о', ӯ: 'у', ӱ: 'у', ѵ: 'и' },
};

const cyrillic = /[\u0400-\u04ff]/u;
const foreign = /[a-z\u00c0-\u024f\u0386\u0388-\u03ff]/iu;

/** True if the word holds at least one Cyrillic letter. */
export function isCyrillic(word: string): boolean {
  return cyrillic.test(word);
}

/** True if the word holds Greek letters, or Cyrillic ones beside others. */
export function isMixed(word: string): boolean {
  return /[\u0386\u0388-\u03ff]/u.test(word) || (cyrillic.test(word) && foreign.test(word));
}

/**
 * The spelling in which words are compared: small letters, ё and letters of other alphabets as those they look like.
 * A word of Latin letters only stays Latin.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase().replaceAll(/[\u0450-\u04ff]/gu, (letter) => related[letter] ?? letter);
  return cyrillic.test(small) && foreign.test(small) ? asCyrillic(small) : small;
}

/** The word (in small letters) with Latin and Greek look-alikes as Cyrillic letters. */
export function asCyrillic(word: string): string {
  return replaceLetters(word, lookalikes);
}

/** The Cyrillic words that a word of several alphabets may be read as, by look and by sound; folded. */
export function cyrillicReadings(word: string): string[] {
  const small = foldWord(word.toLowerCase());
  return [replaceLetters(small, sounds), foldWord(replaceLetters(word.toLowerCase(), sounds))];
}

/** The word of several alphabets with Cyrillic and Greek look-alikes as Latin letters. */
export function asLatin(word: string): string {
  return replaceLetters(word.toLowerCase(), latinTwins);
}

/** True if the first letter of the word is a capital one. */
export function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

function replaceLetters(word: string, table: Record<string, string>): string {
  return Array.from(word, (letter) => table[letter] ?? letter).join('');
}
