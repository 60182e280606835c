/** Signs that a field of one line holds. */
const longest = 500;

/** A text as lines that a field holds: one, or several cut between words where it is too long. */
export function cutLine(text: string): string[] {
  const lines: string[] = [];
  let words = text.replaceAll(/\s+/g, ' ').trim();
  while (words.length > longest) {
    const blank = words.lastIndexOf(' ', longest);
    const at = blank > 0 ? blank : longest;
    lines.push(words.slice(0, at));
    words = words.slice(at).trimStart();
  }
  return words === '' ? lines : [...lines, words];
}
