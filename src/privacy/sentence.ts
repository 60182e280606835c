import { isAllCapitals } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isCapital } from './letters.ts';

const blank = /[\s"'«„“(*_>#\d–—-]/u;
const farthest = 40;

/** True if nothing but quotes and marks of lists stand between the place and the start of a sentence, a line or a quotation. */
function isSentenceStart(text: string, place: number): boolean {
  for (let index = place - 1; index >= Math.max(0, place - farthest); index -= 1) {
    const sign = text.charAt(index);
    if (/[\n\r.!?…:«„“("|>#*•\]]/u.test(sign)) return true;
    if (!blank.test(sign)) return false;
    if (/[–—-]/u.test(sign) && /\s/u.test(text.charAt(index - 1))) return opensLine(text, index);
  }
  return place <= farthest || place === 0 ? /^[\s\S]{0,40}$/u.test(text.slice(0, place)) : false;
}

function opensLine(text: string, place: number): boolean {
  return /(?:^|[\n.!?…])\s*$/u.test(text.slice(Math.max(0, place - 10), place));
}

/** True if the word is one of a file name or an id: joined to others by hyphens, underscores, digits or an extension. */
export function isInFileName(text: string, token: Token): boolean {
  const before = text.charAt(token.start - 1);
  const after = text.slice(token.end, token.end + 2);
  return /[_\d/-]/u.test(before) || /^(?:[_\d/-]|\.[a-zа-я])/u.test(after);
}

/** True if the word stands with a capital letter that tells something: inside a sentence, not in a line of capitals. */
export function isNameInSentence(text: string, token: Token): boolean {
  return isCapital(token.word) && !isAllCapitals(token.word) && !isSentenceStart(text, token.start);
}
