/** Signs that a field of one line holds. */
const longest = 500;

/** A text as lines that a field holds: one, or several cut between words where it is too long. */
export function cutLine(text: string): string[] {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words.length <= longest) return words === '' ? [] : [words];
  const blank = words.lastIndexOf(' ', longest);
  const at = blank > 0 ? blank : longest;
  return [words.slice(0, at), ...cutLine(words.slice(at))];
}
