/** Beginnings of the names of months, in whatever case they stand; the first that fits decides. */
const monthStems = [
  ...['янв', 'фев', 'мар', 'апр', 'ма', 'июн'],
  ...['июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
] as const;

/** A name of a month, whole or cut: «сентября», «сент.», «мая». */
export const monthPattern =
  String.raw`(?:(?:янв(?:ар[ьяе])?|фев(?:рал[ьяе]|р)?|мар(?:т[ае]?)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?` +
  String.raw`|авг(?:уст[ае]?)?|сен(?:тябр[ьяе]|т)?|окт(?:ябр[ьяе])?|ноя(?:бр[ьяе]|б)?|дек(?:абр[ьяе])?)(?:(?<![а-я]{5})\.)?)`;

/** «сентябрь» → 9. Throws RangeError for what is no month. */
export function parseMonth(word: string): number {
  const index = monthStems.findIndex((stem) => word.startsWith(stem));
  if (index === -1) throw new RangeError(`Not a month: ${word}`);
  return index + 1;
}

const numbers: Readonly<Record<string, number>> = {
  ...{
    один: 1,
    одного: 1,
    одной: 1,
    одну: 1,
    два: 2,
    две: 2,
    двух: 2,
    дважды: 2,
    три: 3,
    трех: 3,
    трижды: 3,
  },
  ...{ четыре: 4, четырех: 4, пять: 5, пяти: 5, шесть: 6, шести: 6, семь: 7, семи: 7, восемь: 8, восьми: 8 },
  ...{ девять: 9, девяти: 9, десять: 10, десяти: 10, четырнадцать: 14, четырнадцати: 14, тридцати: 30 },
};

/** A number in figures or in the words that terms use; as a part of a regular expression. */
export const numberPattern = `(?:\\d{1,3}|${Object.keys(numbers).join('|')})`;

/** «3», «трех» → 3. Throws RangeError for another word. */
export function parseNumber(word: string): number {
  const number = numbers[word] ?? Number(word);
  if (!Number.isSafeInteger(number)) throw new RangeError(`Not a number: ${word}`);
  return number;
}

/**
 * The words as the grammar reads them: small letters, ё as е, one kind of space and of dash, none around a dash, no
 * soft hyphens, no mark of a footnote and no full stop at the end.
 */
export function normaliseTerm(text: string): string {
  return text
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s?[-‐‑‒–—−]\s?/g, '-')
    .replace(/(?:[\s*.;,:¹²³]|\(\*+\))+$/, '')
    .trim()
    .replace(/^в теч(?:ении|\.)?(?=\s)/, 'в течение');
}
