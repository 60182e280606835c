/** A number as it is written: letters and digits apart, so that look-alikes of one number can be compared. */
export interface ActNumber {
  /** As written, without № and without spaces around it. */
  written: string;
  /** Digits with slashes between them: `1128/08`. */
  digits: string;
  /** Capital Cyrillic letters, Latin look-alikes and ФЗ too; empty for a number of digits. */
  letters: string;
  /** `Р-145`; otherwise the letters come last: `3273-р`. */
  lettersFirst: boolean;
}

/** Signs that stand for a hyphen. */
const hyphen = String.raw`\s?[-‐‑‒–—−]\s?`;
const digits = String.raw`\d{1,6}(?:\s?/\s?\d{1,6}){0,2}`;
/** «АЗ» may be typed with a digit, as «А3». */
const letters = String.raw`(?:[АAаa]3|\p{L}{1,3})`;

/** A number after №, with or without letters, and one without № that its letters give away. */
export const afterSign = String.raw`(?:${letters}(?:${hyphen}|\s)?)?${digits}(?:${hyphen}\p{L}{1,3}|\s?ФЗ)?`;
export const withLetters = String.raw`${letters}${hyphen}${digits}|${digits}${hyphen}\p{L}{1,2}`;

/** What may not follow a number: it would be another one. */
export const numberEnd = String.raw`(?![\p{L}\p{N}_]|\s?[-‐‑–—/]\s?\d|${hyphen}\p{L}{1,2}(?!\p{L}))`;

const lookAlikes: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  R: 'Р',
  T: 'Т',
  X: 'Х',
  Z: 'З',
  '3': 'З',
};

const parts = new RegExp(
  String.raw`^(?:(?<before>${letters})(?:${hyphen}|\s)?)?(?<digits>${digits})(?:(?:${hyphen}|\s)?(?<after>\p{L}{1,3}))?$`,
  'u',
);

/** Reads a number such as `Р-145`, `АЗ-1128/08`, `3273-р`, `25`; undefined for anything else. */
export function parseActNumber(text: string): ActNumber | undefined {
  const written = text.trim();
  const groups = parts.exec(written)?.groups;
  if (groups === undefined) return undefined;
  const { before, after, digits: found = '' } = groups;
  if (before !== undefined && after !== undefined) return undefined;
  return {
    written,
    digits: found.replaceAll(/\s/g, ''),
    letters: foldLetters(before ?? after ?? ''),
    lettersFirst: before !== undefined,
  };
}

/** Capital Cyrillic letters for whatever looks like them. */
function foldLetters(text: string): string {
  return [...text.toLocaleUpperCase('ru')].map((letter) => lookAlikes[letter] ?? letter).join('');
}

/** Whether a number is written as it should be: any sort of hyphen, but no spaces around it; capitals are allowed. */
export function isWrittenAs(written: string, number: string): boolean {
  const plain = written.replaceAll(/[‐‑‒–—−]/g, '-').replaceAll(/\s?\/\s?/g, '/');
  return plain === number || plain === number.toLocaleUpperCase('ru');
}
