/** A title as an image shows it: the words that find room, and the size of the letters in pixels. */
export interface FittedTitle {
  text: string;
  size: number;
}

/** Room for the title, in pixels. */
const room = { width: 1056, height: 260 };
const lineHeight = 1.16;
const sizes = [80, 68, 58, 50];
const smallest = 44;

/** Mean width of a letter of Golos Text semibold in its size; a line never gets more letters than it can hold. */
const letterWidth = 0.6;

/**
 * The largest letters in which the title finds room; what does not find it in the smallest ones is cut after a word, with «…».
 */
export function fitTitle(title: string): FittedTitle {
  const words = title.trim().split(/\s+/u);
  for (const size of sizes) {
    // Words that are longer than a line of large letters would be broken.
    const fits = words.every((word) => word.length <= lettersIn(size));
    if (fits && countLines(words, lettersIn(size)) <= linesIn(size)) return { text: words.join(' '), size };
  }
  return { text: cutWords(words, lettersIn(smallest), linesIn(smallest)), size: smallest };
}

function lettersIn(size: number): number {
  return Math.floor(room.width / (size * letterWidth));
}

function linesIn(size: number): number {
  return Math.floor(room.height / (size * lineHeight));
}

function countLines(words: readonly string[], letters: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    const next = used === 0 ? length : used + 1 + length;
    const isNewLine = next > letters && used > 0;
    if (isNewLine) lines += 1;
    used = isNewLine ? length : next;
    // A word longer than a line goes on in the next ones.
    lines += Math.floor(Math.max(0, used - 1) / letters);
    used = used > letters ? used % letters : used;
  }
  return lines;
}

function cutWords(words: readonly string[], letters: number, lines: number): string {
  if (countLines(words, letters) <= lines) return words.join(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const kept = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '');
    if (countLines(`${kept}…`.split(' '), letters) <= lines) return `${kept}…`;
  }
  const [first = ''] = words;
  return `${[...first].slice(0, letters * lines - 1).join('')}…`;
}
