/** The words as headings and values are compared: small letters, ё as е, one blank, one kind of dash. */
export function plainWords(text: string): string {
  return text
    .toLocaleLowerCase('ru')
    .replaceAll('ё', 'е')
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** An answer that says nothing: empty, a dash. */
export function isBlankAnswer(text: string): boolean {
  return /^[-.\s]*$/.test(plainWords(text));
}
