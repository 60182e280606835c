import { Refusal } from './refuse.ts';

/** Throws a refusal when a text has more signs that part its lines or columns than a table of a school. */
export function checkSeparators(text: string, separator: string, most: number): void {
  let count = 0;
  for (let at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
    count += 1;
    if (count > most) throw new Refusal('tooManyElements');
  }
}
