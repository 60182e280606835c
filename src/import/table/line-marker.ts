/** A sign of a list item at the beginning of a line. */
export interface FoundMarker {
  marker: string;
  text: string;
  /** Numbers in the sign: «1.2.» has two; 0 for dashes, bullets and letters. */
  depth: number;
}

/** A word follows: «-5» and «–20 %» are numbers, «- наполнение» and «-наполнение» are items. */
const dash = /^([-–—−])(?: (?=\S)|(?=[\p{L}«"„“(]))/u;
const bullet = /^([•·●◦○▪■□◆◊‣➢✓✔❖])[ ]?(?=[^\s\d•·])/u;
/** The bullet of Word's second level, a Latin «o», before a Russian word. */
const letterBullet = /^(o) (?=[\p{Script=Cyrillic}«])/u;
const asterisk = /^(\*)[ ]?(?=[\p{L}«"„“(])/u;
const letter = /^([а-яёa-z]\)) ?(?=\S)/iu;
/** No zero in front: «01.09. начало» tells a day. */
const number = /^((?:[1-9]\d?\.){0,3}[1-9]\d?[.)])(?:(?=[\p{L}«"„“(№])| (?=\S))/u;

/**
 * Tells the sign of a list item from the text.
 * @param line one clean line
 * @returns undefined where none stands, and where it may be a number, a date or a time («1.2 Показатель», «12.05.2026»)
 */
export function findMarker(line: string): FoundMarker | undefined {
  const found = [dash, bullet, letterBullet, asterisk, letter].map((sign) => sign.exec(line)).find(Boolean);
  if (found) return cut(line, found, 0);
  const numbered = number.exec(line);
  if (!numbered || mayBeDate(line, numbered[1] ?? '')) return undefined;
  return cut(line, numbered, (numbered[1] ?? '').split(/[.)]/).length - 1);
}

function cut(line: string, [whole, marker = '']: RegExpExecArray, depth: number): FoundMarker {
  return { marker, text: line.slice(whole.length), depth };
}

/** «15. 05. 2026», «5. 2026 г.»; «25.12. Ёлка» may be a day as well as an item. */
function mayBeDate(line: string, marker: string): boolean {
  const [first = 0, second, third] = marker.split(/[.)]/).filter(Boolean).map(Number);
  if (second !== undefined && third === undefined && first > 12 && first <= 31 && second <= 12) return true;
  return !marker.endsWith(')') && /^ ?\d{1,2}\. ?\d{2,4}|^ ?\d{4}(?:\D|$)/.test(line.slice(marker.length));
}
