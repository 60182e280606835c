/** A part of a text and where it begins. */
export interface TextPart {
  text: string;
  start: number;
}

/** Paragraphs and the items of lists: they end at an empty line or before the mark of the next item. */
export function paragraphsOf(text: string): TextPart[] {
  return split(text, /\n[^\S\n]*(?=\n|[-*+][^\S\n]|\d+[.)][^\S\n]|#)/gu);
}

/** Sentences: they end with a full stop and the like before a space and a capital letter, or with the text. */
export function sentencesOf(text: string): TextPart[] {
  return split(text, /(?<=[.!?…])[»")\]]*\s+(?=[\p{Lu}«"<[(–—\d])/gu);
}

function split(text: string, boundary: RegExp): TextPart[] {
  const parts: TextPart[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(boundary)) {
    parts.push({ text: text.slice(start, index), start });
    start = index + gap.length;
  }
  return [...parts, { text: text.slice(start), start }];
}
