/** One way to write each Cyrillic letter in Latin; other ways lead to the same {@link skeletons}. */
const letters: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch' },
  ...{ ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** Letters that may begin the Latin spelling of a word, where the systems differ. */
const initials: Record<string, string> = {
  ...{
    е: 'eyji',
    ё: 'eyji',
    ж: 'zj',
    й: 'yji',
    х: 'khx',
    ц: 'tc',
    э: 'e',
    ю: 'yji',
    я: 'yji',
    в: 'vw',
    и: 'iy',
  },
};

/** Latin spelling of a Russian word in small letters. */
export function toLatin(word: string): string {
  return Array.from(word, (letter) => letters[letter] ?? letter).join('');
}

/** True if the Latin letter may begin the Russian word. */
export function mayBeginWith(word: string, latinLetter: string): boolean {
  const first = word.charAt(0);
  const possible = initials[first] ?? letters[first]?.charAt(0) ?? '';
  return latinLetter !== '' && possible.includes(latinLetter);
}

/**
 * What is left of a Latin word when the differences between the systems of transliteration are taken away
 * (ya/ia/ja, kh/h/x, ts/c, zh/j/ž, shch/sch/sc, iy/y/ii/ij …). One word, or several where a letter is ambiguous (`j`, `x`).
 */
export function skeletons(latinWord: string): string[] {
  const word = latinWord
    .toLowerCase()
    .replaceAll('â', 'ia')
    .replaceAll('û', 'iu')
    .normalize('NFD')
    .replaceAll(/[^a-z]/gu, '');
  const variants = new Set([word]);
  if (word.includes('j')) variants.add(word.replaceAll('j', 'zh')).add(word.replace('j', 'zh'));
  if (word.includes('x')) variants.add(word.replaceAll('x', 'ks'));
  return [...new Set([...variants].map(reduce))];
}

function reduce(word: string): string {
  return word
    .replaceAll(/shch|sch|shh|sc|sh/gu, 's')
    .replaceAll(/kh|x/gu, 'h')
    .replaceAll('zh', 'z')
    .replaceAll(/tch|ch|ts|tz|cz|tc/gu, 'c')
    .replaceAll('w', 'v')
    .replaceAll(/[yj]/gu, 'i')
    .replaceAll(/(?<!i)i+e/gu, 'e')
    .replaceAll(/(?<!i)i+o/gu, 'e')
    .replaceAll(/(.)\1+/gu, '$1');
}
